import type { YAMLError } from "yaml";
import { type Data, type Datum, say } from "../phrase.ts";

/** A fault in the YAML itself, at offsets of the text: the message that says it, and what fills it. */
export interface SyntaxFault {
  message: string;
  data?: Data;
  start: number;
  end: number;
}

type Fill = (text: string, start: number) => Data;

const word: Fill = (text, start) => ({ word: wordAt(text, start) });

/** What the parser's codes mean to a person, tried in order: the first whose pattern fits the code and message. */
const explanations: readonly [pattern: RegExp, message: string, fill?: Fill][] = [
  [/^TAB_AS_INDENT/, "tab"],
  [/^DUPLICATE_KEY/, "key-twice", word],
  [
    /Nested mappings are not allowed in compact/,
    "colon",
    (text, start) => ({ example: example(text, start) }),
  ],
  [/^MULTILINE_IMPLICIT_KEY|need to be followed by map values/, "neither"],
  [/Missing closing/, "quote"],
  [/^MISSING_CHAR.*(flow|Missing ,)|Flow (map|sequence)|^UNEXPECTED_TOKEN.*flow/, "bracket"],
  [/^BAD_INDENT|All mapping items must|Sequence item without/, "indentation"],
  [/^BAD_SCALAR_START|cannot start with/, "sign", (text, start) => ({ sign: text[start] ?? "\u2026" })],
  [/^BAD_DQ_ESCAPE/, "backslash"],
  [/^MULTIPLE_DOCS/, "documents"],
  [/Missing space after :/, "space"],
  [/Comments must be separated/, "comment"],
  [/^TAG_RESOLVE_FAILED/, "tag"],
  [/^BAD_ALIAS|^ALIAS_PROPS|Unresolved alias/, "alias", word],
  [/^KEY_OVER_1024/, "long-key"],
];

/** Says a syntax error by a message for people who do not know YAML. */
export function explainSyntax(error: Pick<YAMLError, "code" | "message" | "pos">, text: string): SyntaxFault {
  const start = Math.max(0, Math.min(error.pos[0], text.length - 1));
  const known = explanations.find(([pattern]) => pattern.test(`${error.code} ${error.message}`));
  const [, message = "other", fill = () => ({ reason: error.message })] = known ?? [];
  return { message, data: fill(text, start), ...markable(text, start, error.pos[1]) };
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
function example(text: string, start: number): Datum {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
  const [, key, value] = /^[\s-]*([\w-]+):\s+(.+?)\s*$/.exec(line) ?? [];
  if (!key || !value || line.length > 80 || /["']/.test(value)) return "";
  return say("example", { line: `${key}: "${value}"` });
}
