/** Signs that would begin something else than a text, or that make a person wonder whether they do. */
const indicatorStart = /^[-+?:,.[\]{}#&*!|>'"%@`~=<\s]/u;

/** Numbers, times and what older readers of YAML take for one; a date is a text to all that matter. */
const numberLike =
  /^(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o?[0-7_]+|0b[01_]+|\d+(?::\d+)+(?:\.\d*)?)$/i;

const reservedWord = /^(?:true|false|null)$/i;

/** Older readers of YAML take these for true or false; as keys of a plan they stand without quotes all the same. */
const yaml11Word = /^(?:yes|no|on|off|y|n)$/i;

/** What ends a text without quotes: a comment, a colon with a space, in a flow also its signs. */
const plainScalarEnd = /\s#|:(?:\s|$)|\s$/u;
const flowIndicator = /[,[\]{}]|:["']/u;

/** What has to be written as an escape, or is not seen on the page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a text on one line is read back as that text without quotes, by any reader of YAML, inside `[]` and `{}` too. */
function isPlain(text: string, flow: boolean): boolean {
  if (text === "" || indicatorStart.test(text) || numberLike.test(text)) return false;
  if (reservedWord.test(text) || yaml11Word.test(text)) return false;
  return !plainScalarEnd.test(text) && !unprintable.test(text) && !(flow && flowIndicator.test(text));
}

/**
 * A text as a YAML scalar in one line, in the quotes that the text it replaces stands in, if it can stand in them.
 * @param flow whether it stands, or may stand, inside `[]` or `{}`
 */
export function scalarInQuotesOf(replaced: string, text: string, flow = true): string {
  if (replaced.startsWith("'") && !unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return replaced.startsWith('"') || !isPlain(text, flow) ? doubleQuoted(text) : text;
}

/** A text, number, truth value or null as a YAML scalar in one line. */
export function scalarText(value: unknown, flow: boolean, replaced = ""): string {
  if (typeof value === "string") return scalarInQuotesOf(replaced, value, flow);
  if (typeof value !== "number" || Number.isFinite(value)) return String(value ?? null);
  return Number.isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
}

/** A key as it stands before its colon. */
export function keyScalar(key: string): string {
  return yaml11Word.test(key) ? key : scalarInQuotesOf("", key);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCharacter);
}

const escapeCharacter = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text in lines of its own: what stands where it begins, and its lines without indentation. */
export interface BlockScalar {
  header: string;
  lines: string[];
}

/** A text of several lines as they are (`|`); nothing where a reader would see it otherwise. */
export function literalBlock(text: string): BlockScalar | undefined {
  const [, body = "", end = ""] = /^(.*?)(\n?)$/s.exec(text) ?? [];
  const lines = body.split("\n");
  if (body === "" || !text.includes("\n") || /^\s|\s$/.test(body) || lines.some(hasInvisible))
    return undefined;
  return { header: end ? "|" : "|-", lines };
}

/** A long text of one line, folded (`>`) at spaces; nothing where that would change it. */
export function foldedBlock(text: string, width: number): BlockScalar | undefined {
  const [, body = "", end = ""] = /^(.*?)(\n?)$/s.exec(text) ?? [];
  if (body === "" || / {2}|^\s|\s$/.test(body) || hasInvisible(body)) return undefined;
  const lines: string[] = [];
  for (const part of body.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + part.length <= width) lines[lines.length - 1] += ` ${part}`;
    else lines.push(part);
  }
  return { header: end ? ">" : ">-", lines };
}

/** A line with something on it that nobody would see. */
function hasInvisible(line: string): boolean {
  return unprintable.test(line) || /\s$/u.test(line);
}
