import type { YAMLError } from "yaml";

/** A fault in the YAML itself, at offsets of the text. */
export interface SyntaxFault {
  message: string;
  start: number;
  end: number;
}

type Explain = (text: string, start: number) => string;

const quoteIt = (what: string): string => `${what} Put the whole value in quotes.`;

/** What the parser's codes mean to a person, tried in order: the first whose pattern fits the code and message. */
const explanations: readonly [pattern: RegExp, explain: Explain][] = [
  [
    /^TAB_AS_INDENT/,
    () => "This line is indented with a tab. YAML takes spaces only: use two for each level.",
  ],
  [
    /^DUPLICATE_KEY/,
    (text, start) => `The key "${wordAt(text, start)}" stands here twice. Keep one of the two, or join them.`,
  ],
  [
    /Nested mappings are not allowed in compact/,
    (text, start) =>
      `There is a second ": " on this line, so YAML takes the value for another key. Put the value in quotes${example(text, start)}.`,
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|need to be followed by map values/,
    () =>
      'This line is neither "key: value" nor a list item. Add the missing ": ", or indent it as far as the text it continues.',
  ],
  [/Missing closing/, () => "A quotation mark is opened here and never closed. Add the closing one."],
  [
    /^MISSING_CHAR.*(flow|Missing ,)|Flow (map|sequence)|^UNEXPECTED_TOKEN.*flow/,
    () =>
      "A bracket or a comma is missing: every [ needs its ], every { its }, and items stand apart by commas.",
  ],
  [
    /^BAD_INDENT|All mapping items must|Sequence item without/,
    () =>
      "The indentation does not fit the lines above. Items of one list, or keys of one thing, start in the same column.",
  ],
  [
    /^BAD_SCALAR_START|cannot start with/,
    (text, start) => quoteIt(`A plain value cannot begin with ${text[start] ?? "this sign"} in YAML.`),
  ],
  [
    /^BAD_DQ_ESCAPE/,
    () => 'A backslash in "double quotes" begins a special sign. Double it (\\\\) or use single quotes.',
  ],
  [
    /^MULTIPLE_DOCS/,
    () =>
      'A plan is one YAML document, but a second one begins here with "---". Remove the line, or move the rest to a file of its own.',
  ],
  [/Missing space after :/, () => 'A colon must be followed by a space: "key: value".'],
  [
    /Comments must be separated/,
    () => quoteIt('A "#" begins a comment here, or stands too close to the text before it.'),
  ],
  [/^TAG_RESOLVE_FAILED/, () => quoteIt("A value that begins with ! is a tag in YAML, and plans have none.")],
  [
    /^BAD_ALIAS|^ALIAS_PROPS|Unresolved alias/,
    (text, start) =>
      quoteIt(
        `"${wordAt(text, start)}" would repeat an anchor, and there is no such anchor above. Is it text that begins with an asterisk?`,
      ),
  ],
  [
    /^KEY_OVER_1024/,
    () =>
      "This key is longer than 1,024 characters. A quotation mark or a bracket above is probably not closed.",
  ],
];

/** Says a syntax error in words for people who do not know YAML, with the likely mend. */
export function explainSyntax(error: Pick<YAMLError, "code" | "message" | "pos">, text: string): SyntaxFault {
  const start = Math.max(0, Math.min(error.pos[0], text.length - 1));
  const known = explanations.find(([pattern]) => pattern.test(`${error.code} ${error.message}`));
  const message = known
    ? known[1](text, start)
    : `This is not valid YAML (${error.message}). Look at this line and the one before it.`;
  return { message, ...markable(text, start, error.pos[1]) };
}

/** The part of an error's range that is worth marking: on one line, at least one character, no spaces around. */
function markable(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && /\s/.test(text[start] ?? " ")) start--;
  const lineEnd = text.indexOf("\n", start);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  const end = to - from > 1 ? Math.min(to, stop) : start + wordAt(text, start).length;
  return { start, end: Math.max(end, Math.min(start + 1, text.length)) };
}

function wordAt(text: string, start: number): string {
  return /^[^\s:,[\]{}]+/.exec(text.slice(start, start + 80))?.[0] ?? "";
}

/** The line itself with its value in quotes, where it is short enough to show. */
function example(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
  const [, key, value] = /^[\s-]*([\w-]+):\s+(.+?)\s*$/.exec(line) ?? [];
  if (!key || !value || line.length > 80 || /["']/.test(value)) return "";
  return `: ${key}: "${value}"`;
}
