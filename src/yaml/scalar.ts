/** First characters that have a meaning in YAML or that a reader may mistake for such. */
const indicatorStart = /^[-+?:,.[\]{}#&*!|>'"%@`~=<\s]/u;

/**
 * Numbers, times, and texts that older YAML parsers read as numbers or times. Dates need no quotes, because
 * all relevant parsers read them as texts.
 */
const numberLike =
  /^(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o?[0-7_]+|0b[01_]+|\d+(?::\d+)+(?:\.\d*)?)$/i;

const reservedWord = /^(?:true|false|null)$/i;

/**
 * Words that older YAML parsers read as true or false. As keys of a plan, they are still written without
 * quotes.
 */
const yaml11Word = /^(?:yes|no|on|off|y|n)$/i;

/**
 * Matches the end of a text without quotes: a comment, a colon with a space, and in `{}` or `[]` other
 * characters.
 */
const plainScalarEnd = /\s#|:(?:\s|$)|\s$/u;
const flowIndicator = /[,[\]{}]|:["']/u;

/** Characters that are invisible or have to be escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Returns whether every YAML parser reads a one-line text without quotes as the same text.
 * @param flow whether the text is inside `[]` or `{}`
 */
function isPlain(text: string, flow: boolean): boolean {
  if (text === "" || indicatorStart.test(text) || numberLike.test(text)) return false;
  if (reservedWord.test(text) || yaml11Word.test(text)) return false;
  return !plainScalarEnd.test(text) && !unprintable.test(text) && !(flow && flowIndicator.test(text));
}

/**
 * Returns a text as a one-line YAML scalar, if possible with the same quotes as the text that it replaces.
 * @param flow whether it is, or may be, inside `[]` or `{}`
 */
export function scalarInQuotesOf(replaced: string, text: string, flow = true): string {
  if (replaced.startsWith("'") && !unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return replaced.startsWith('"') || !isPlain(text, flow) ? doubleQuoted(text) : text;
}

/** Returns a text, number, boolean or null as a one-line YAML scalar. */
export function scalarText(value: unknown, flow: boolean, replaced = ""): string {
  if (typeof value === "string") return scalarInQuotesOf(replaced, value, flow);
  if (typeof value !== "number" || Number.isFinite(value)) return String(value ?? null);
  return Number.isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
}

/** Returns a key as it is written before its colon. */
export function keyScalar(key: string): string {
  return yaml11Word.test(key) ? key : scalarInQuotesOf("", key);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCharacter);
}

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A block scalar: its header, such as `|-`, and its lines without indentation. */
export interface BlockScalar {
  header: string;
  lines: string[];
}

/**
 * Returns a text of several lines as a literal block (`|`); `undefined` if that would not show the text
 * exactly.
 */
export function literalBlock(text: string): BlockScalar | undefined {
  const [, body = "", end = ""] = /^(.*?)(\n?)$/s.exec(text) ?? [];
  const lines = body.split("\n");
  if (body === "" || !text.includes("\n") || /^\s|\s$/.test(body) || lines.some(hasInvisible))
    return undefined;
  return { header: end ? "|" : "|-", lines };
}

/**
 * Returns a long one-line text as a folded block (`>`), wrapped at spaces; `undefined` if that would change
 * the text.
 */
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

/** Returns whether a line contains invisible characters or ends with whitespace. */
function hasInvisible(line: string): boolean {
  return unprintable.test(line) || /\s$/u.test(line);
}
