import type { YAMLException } from "js-yaml";
import { type Data, type Datum, say } from "../message-args.ts";
import { MAX_DEPTH } from "./load-options.ts";
import type { Range } from "./location.ts";
import type { Positions, YamlNode } from "./positions.ts";

/** A fault in the YAML itself, at offsets of the text: the message that says it, and what fills it. */
export interface SyntaxFault extends Range {
  message: string;
  data?: Data;
}

/** What is known of the place where the parser gave up. */
interface Place {
  text: string;
  /** Where it stands. */
  at: number;
  /** Its line, from the first sign. */
  lineStart: number;
  positions: Positions;
  reason: string;
}

/** Explains a kind of syntax error; `undefined` if it is another kind after all. */
type Explain = (place: Place) => SyntaxFault | undefined;

/** What the parser's reasons mean to a person, tried in order. */
const explanations: readonly [reason: RegExp, explain: Explain][] = [
  [/^tab characters/, tab],
  [/^nesting exceeded/, ({ at, text }) => fault("deep", at, text, { levels: MAX_DEPTH })],
  [/^duplicated mapping key/, ({ at, text }) => fault("key-twice", at, text, { word: wordAt(text, at) })],
  [/^unidentified alias|^name of an alias/, unknownAlias],
  [/tag/, tag],
  [
    /^unknown escape|^expected hexadecimal/,
    ({ at, text }) => fault("backslash", text.lastIndexOf("\\", at), text),
  ],
  [/^expected a single document/, secondDocument],
  [/within a (?:single|double) quoted scalar/, (place) => atUnfinished("quote", place)],
  [/within a flow collection/, (place) => atUnfinished("bracket", place)],
  [/^missed comma|^expected the node content/, inBrackets],
  [/^a whitespace character is expected/, ({ at, text }) => fault("space", at, text)],
  [/^a line break is expected/, blockHeader],
  [/^can not read (?:an implicit|a block)|^incomplete explicit/, neither],
  [/^bad indentation|^end of the stream|^directives end mark/, unexpected],
];

/** Says a syntax error by a message for people who do not know YAML, at the line that has to be changed. */
export function explainSyntax(error: YAMLException, text: string, positions: Positions): SyntaxFault {
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const place = { text, at, lineStart, positions, reason: error.reason };
  const tabbed = tab(place);
  if (tabbed) return tabbed;
  for (const [reason, explain] of explanations) {
    const found = reason.test(error.reason) ? explain(place) : undefined;
    if (found) return found;
  }
  return fault("other", at, text, { reason: error.reason });
}

/** A tab before the first sign of the line explains whatever the parser says of it. */
function tab({ text, lineStart }: Place): SyntaxFault | undefined {
  const blanks = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 200))?.[0] ?? "";
  if (!blanks.includes("\t")) return undefined;
  const start = lineStart + blanks.indexOf("\t");
  return { message: "tab", start, end: lineStart + blanks.length };
}

function unknownAlias({ text, at, reason }: Place): SyntaxFault {
  const name = /"(.*)"/s.exec(reason)?.[1] ?? "";
  const start = Math.max(0, at - name.length - 1);
  const end = Math.max(at, start + 1);
  return { message: "alias", data: { word: text.slice(start, end) }, start, end };
}

function tag({ text, at }: Place): SyntaxFault {
  let start = Math.max(0, text.lastIndexOf("!", at - 1));
  while (text[start - 1] === "!") start--;
  return fault("tag", start, text);
}

/** The line that ends the first document: `---` begins another one, and below `...` nothing may follow. */
function secondDocument({ text, positions }: Place): SyntaxFault {
  const next = positions.secondDocument ?? text.length;
  const marks = [...text.slice(0, next).matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const begin = marks.findLast(([mark]) => mark === "---");
  const end = marks.findLast(([mark]) => mark === "...");
  const isBegun = begin && begin.index > (positions.root?.end ?? 0) - 1;
  if (isBegun) return fault("documents", begin.index, text);
  return fault("after-end", end?.index ?? next, text);
}

function atUnfinished(message: string, { text, positions, at }: Place): SyntaxFault {
  const start = positions.unfinished.findLast(({ start }) => /["'[{]/.test(text[start] ?? ""))?.start ?? at;
  return { message, start, end: start + 1 };
}

/** Between `[` and `]`: a colon too many, or a bracket that is not closed where the next key begins. */
function inBrackets(place: Place): SyntaxFault | undefined {
  const { text, at, lineStart } = place;
  const isOnlyKey = /^\s*[^\s:,[\]{}]+$/.test(text.slice(lineStart, at));
  if (text[at] === ":" && !isOnlyKey) return secondColon(place);
  const beginsLine = text.slice(lineStart, at).trim() === "";
  if (beginsLine && keyLine.test(lineFrom(text, lineStart))) return atUnfinished("bracket", place);
  return fault("bracket", at, text);
}

const keyLine = /^\s*(?:- +)*(?:"[^"\n]*"|'[^'\n]*'|[^\s:#'"[\]{},][^:\n]*):(?:\s|$)/;

function secondColon({ text, at, lineStart }: Place): SyntaxFault {
  const line = lineFrom(text, lineStart);
  const word = /[^\s,[\]{}:]+$/.exec(text.slice(lineStart, at))?.[0] ?? "";
  return { message: "colon", data: { example: example(line) }, start: at - word.length, end: at + 1 };
}

/** `>` and `|` begin a text in lines of its own, and nothing may follow them on their line. */
function blockHeader({ text, at, lineStart }: Place): SyntaxFault {
  const start = Math.max(text.lastIndexOf(">", at), text.lastIndexOf("|", at));
  return start < lineStart
    ? fault("other", at, text, { reason: "a line break is expected" })
    : fault("sign", start, text, { sign: text[start] ?? "" });
}

/** A line without a colon: the parser notices it only when the next line has one. */
function neither({ text, at, positions }: Place): SyntaxFault {
  const [last, previous] = latestRead(positions);
  for (const [node, next] of [[last, at] as const, [previous, last?.start ?? at] as const])
    if (node && isOpenQuote(text, node) && !text.slice(node.end, next).includes("\n"))
      return { message: "quote", start: node.start, end: node.start + 1 };
  const isText = last?.kind === "scalar" && last.start < at && text.slice(last.start, at).includes("\n");
  return fault("neither", isText ? last.start : at, text);
}

/** Whether a text in quotes goes on in further lines, as one does whose quotation mark is missing. */
function isOpenQuote(text: string, { start, end }: YamlNode): boolean {
  return /["']/.test(text[start] ?? "") && text.slice(start, end).includes("\n");
}

/** The nodes that were read last before the parser gave up, the latest first. */
function latestRead({ unfinished }: Positions): readonly YamlNode[] {
  return unfinished.findLast(({ read }) => read.length > 0)?.read.toReversed() ?? [];
}

/** What stands where nothing more can stand. */
function unexpected(place: Place): SyntaxFault {
  const { text, at, lineStart, positions } = place;
  const before = text.slice(lineStart, at);
  const rest = lineFrom(text, at);
  const last = latestRead(positions)[0] ?? positions.root;
  if (before.trim() === "")
    return keyLine.test(rest) || /^-(?:\s|$)/.test(rest)
      ? fault("indentation", at, text)
      : (reservedSign(place) ?? fault("neither", at, text));
  // A text in quotes that ends here began on a line above: its own quotation mark is missing there.
  if (/["']\s*$/.test(before)) return afterQuote(place, last);
  if (text[at] === ":" || /^[^\s:]*:(?:\s|$)/.test(rest)) return atColon(place, last);
  if (/[:-]\s+$/.test(before) && /^-(?:\s|$)/.test(rest)) return fault("list-inline", at, text);
  if (/[\]}]/.test(text[at] ?? "") && /[\]}]\s*$/.test(before)) return fault("bracket", at, text);
  return reservedSign(place) ?? fault("other", at, text, { reason: place.reason });
}

function afterQuote({ text, at, lineStart }: Place, last: Range | undefined): SyntaxFault {
  if (last && last.start < lineStart && /["']/.test(text[last.start] ?? ""))
    return { message: "quote", start: last.start, end: last.start + 1 };
  if (text[at] === ":") return secondColon({ text, at, lineStart } as Place);
  return fault("after-quote", at, text);
}

/** A second colon on a line; or the only one on it, after lines that it does not belong to. */
function atColon(place: Place, last: Range | undefined): SyntaxFault {
  const { text, at, lineStart, positions } = place;
  const colon = text[at] === ":" ? at : text.indexOf(":", at);
  const isFirst = /^\s*(?:- +)*[^\s:'"]+(?: [^:'"]*)?$/.test(text.slice(lineStart, colon));
  if (!isFirst) return secondColon({ ...place, at: colon });
  const line = lineFrom(text, lineStart);
  const start = lineStart + line.length - line.trimStart().length;
  if (last && last === positions.root) return fault("neither", last.start, text);
  return fault("indentation", start, text);
}

/** A value without quotes that begins with a sign that means something in YAML. */
function reservedSign({ text, at, lineStart }: Place): SyntaxFault | undefined {
  const sign = text[at] ?? "";
  const begins = /(?:^|[:-]\s+|[[{,]\s*)$/.test(text.slice(lineStart, at));
  return begins && /[@`%\]},|>&*!?]/.test(sign) ? fault("sign", at, text, { sign }) : undefined;
}

/** Marks a word, or at least one character. */
function fault(message: string, from: number, text: string, data?: Data): SyntaxFault {
  const start = Math.max(0, Math.min(from, text.length - 1));
  const end = Math.min(text.length, start + Math.max(1, wordAt(text, start).length));
  return { message, ...(data && { data }), start, end };
}

function wordAt(text: string, start: number): string {
  return /^[^\s:,[\]{}]+/.exec(text.slice(start, start + 80))?.[0] ?? "";
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
}

/** The line itself with its value in quotes, if it is short enough to show. */
function example(line: string): Datum {
  const [, key, value] = /^[\s-]*([\w-]+):\s+(.+?)\s*$/.exec(line) ?? [];
  if (!key || !value || line.length > 80 || /["'{}[\]]/.test(value)) return "";
  return say("example", { line: `${key}: "${value}"` });
}
