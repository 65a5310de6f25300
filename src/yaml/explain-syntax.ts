import type { YAMLException } from "js-yaml";
import { type MessageArg, type MessageArgs, messageRef } from "../message-args.ts";
import { MAX_NESTING_DEPTH } from "./load-options.ts";
import type { TextRange } from "./location.ts";
import type { Positions, YamlNode } from "./positions.ts";

/** A syntax error at offsets of the text, with the id and the arguments of its message. */
export interface SyntaxDiagnostic extends TextRange {
  message: string;
  data?: MessageArgs;
}

/** The position at which the parser stopped. */
interface ErrorPosition {
  text: string;
  /** The offset of the position. */
  at: number;
  /** The offset of the first character on its line. */
  lineStart: number;
  positions: Positions;
  reason: string;
}

/** Explains a kind of syntax error. Returns `undefined` if the error is of another kind. */
type Explainer = (place: ErrorPosition) => SyntaxDiagnostic | undefined;

/** The explanations of the parser's reasons. They are tried in order. */
const explanations: readonly [reason: RegExp, explain: Explainer][] = [
  [/^tab characters/, tabError],
  [/^nesting exceeded/, ({ at, text }) => diagnosticAt("deep", at, text, { levels: MAX_NESTING_DEPTH })],
  [
    /^duplicated mapping key/,
    ({ at, text }) => diagnosticAt("key-twice", at, text, { word: wordAt(text, at) }),
  ],
  [/^unidentified alias|^name of an alias/, unknownAliasError],
  [/tag/, tagError],
  [
    /^unknown escape|^expected hexadecimal/,
    ({ at, text }) => diagnosticAt("backslash", text.lastIndexOf("\\", at), text),
  ],
  [/^expected a single document/, secondDocumentError],
  [/within a (?:single|double) quoted scalar/, (place) => unfinishedError("quote", place)],
  [/within a flow collection/, (place) => unfinishedError("bracket", place)],
  [/^missed comma|^expected the node content/, bracketError],
  [/^a whitespace character is expected/, ({ at, text }) => diagnosticAt("space", at, text)],
  [/^a line break is expected/, blockHeaderError],
  [/^can not read (?:an implicit|a block)|^incomplete explicit/, neitherKeyNorValue],
  [/^bad indentation|^end of the stream|^directives end mark/, unexpectedError],
];

/** Returns a diagnostic for users who do not know YAML, at the line that has to be changed. */
export function explainSyntax(error: YAMLException, text: string, positions: Positions): SyntaxDiagnostic {
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const place = { text, at, lineStart, positions, reason: error.reason };
  const tabbed = tabError(place);
  if (tabbed) return tabbed;
  for (const [reason, explain] of explanations) {
    const found = reason.test(error.reason) ? explain(place) : undefined;
    if (found) return found;
  }
  return diagnosticAt("other", at, text, { reason: error.reason });
}

/** Reports a tab in the indentation: it is the cause of any other error on the line. */
function tabError({ text, lineStart }: ErrorPosition): SyntaxDiagnostic | undefined {
  const blanks = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 200))?.[0] ?? "";
  if (!blanks.includes("\t")) return undefined;
  const start = lineStart + blanks.indexOf("\t");
  return { message: "tab", start, end: lineStart + blanks.length };
}

function unknownAliasError({ text, at, reason }: ErrorPosition): SyntaxDiagnostic {
  const name = /"(.*)"/s.exec(reason)?.[1] ?? "";
  const start = Math.max(0, at - name.length - 1);
  const end = Math.max(at, start + 1);
  return { message: "alias", data: { word: text.slice(start, end) }, start, end };
}

function tagError({ text, at }: ErrorPosition): SyntaxDiagnostic {
  let start = Math.max(0, text.lastIndexOf("!", at - 1));
  while (text[start - 1] === "!") start--;
  return diagnosticAt("tag", start, text);
}

/** Reports the line that ends the first document: `---` starts another one, and nothing may follow `...`. */
function secondDocumentError({ text, positions }: ErrorPosition): SyntaxDiagnostic {
  const next = positions.secondDocument ?? text.length;
  const marks = [...text.slice(0, next).matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const begin = marks.findLast(([mark]) => mark === "---");
  const end = marks.findLast(([mark]) => mark === "...");
  const isBegun = begin && begin.index > (positions.root?.end ?? 0) - 1;
  if (isBegun) return diagnosticAt("documents", begin.index, text);
  return diagnosticAt("after-end", end?.index ?? next, text);
}

function unfinishedError(message: string, { text, positions, at }: ErrorPosition): SyntaxDiagnostic {
  const start = positions.unfinished.findLast(({ start }) => /["'[{]/.test(text[start] ?? ""))?.start ?? at;
  return { message, start, end: start + 1 };
}

/**
 * Reports an error between `[` and `]`: an extra colon, or a bracket that is not closed before the next key.
 */
function bracketError(place: ErrorPosition): SyntaxDiagnostic | undefined {
  const { text, at, lineStart } = place;
  const isOnlyKey = /^\s*[^\s:,[\]{}]+$/.test(text.slice(lineStart, at));
  if (text[at] === ":" && !isOnlyKey) return secondColonError(place);
  const beginsLine = text.slice(lineStart, at).trim() === "";
  if (beginsLine && keyLine.test(lineFrom(text, lineStart))) return unfinishedError("bracket", place);
  return diagnosticAt("bracket", at, text);
}

const keyLine = /^\s*(?:- +)*(?:"[^"\n]*"|'[^'\n]*'|[^\s:#'"[\]{},][^:\n]*):(?:\s|$)/;

function secondColonError({ text, at, lineStart }: ErrorPosition): SyntaxDiagnostic {
  const line = lineFrom(text, lineStart);
  const word = /[^\s,[\]{}:]+$/.exec(text.slice(lineStart, at))?.[0] ?? "";
  return { message: "colon", data: { example: quotedExample(line) }, start: at - word.length, end: at + 1 };
}

/** Reports text after the `>` or `|` of a block scalar, on the same line. */
function blockHeaderError({ text, at, lineStart }: ErrorPosition): SyntaxDiagnostic {
  const start = Math.max(text.lastIndexOf(">", at), text.lastIndexOf("|", at));
  return start < lineStart
    ? diagnosticAt("other", at, text, { reason: "a line break is expected" })
    : diagnosticAt("sign", start, text, { sign: text[start] ?? "" });
}

/** Reports a line without a colon. The parser detects it only at the next line with a colon. */
function neitherKeyNorValue({ text, at, positions }: ErrorPosition): SyntaxDiagnostic {
  const [last, previous] = latestRead(positions);
  for (const [node, next] of [[last, at] as const, [previous, last?.start ?? at] as const])
    if (node && isOpenQuote(text, node) && !text.slice(node.end, next).includes("\n"))
      return { message: "quote", start: node.start, end: node.start + 1 };
  const isText = last?.kind === "scalar" && last.start < at && text.slice(last.start, at).includes("\n");
  return diagnosticAt("neither", isText ? last.start : at, text);
}

/**
 * Returns whether a quoted text continues on other lines, which happens if its closing quotation mark is
 * missing.
 */
function isOpenQuote(text: string, { start, end }: YamlNode): boolean {
  return /["']/.test(text[start] ?? "") && text.slice(start, end).includes("\n");
}

/** Returns the last nodes that the parser read, latest first. */
function latestRead({ unfinished }: Positions): readonly YamlNode[] {
  return unfinished.findLast(({ read }) => read.length > 0)?.read.toReversed() ?? [];
}

/** Reports unexpected content. */
function unexpectedError(place: ErrorPosition): SyntaxDiagnostic {
  const { text, at, lineStart, positions } = place;
  const before = text.slice(lineStart, at);
  const rest = lineFrom(text, at);
  const last = latestRead(positions)[0] ?? positions.root;
  if (before.trim() === "")
    return keyLine.test(rest) || /^-(?:\s|$)/.test(rest)
      ? diagnosticAt("indentation", at, text)
      : (reservedIndicatorError(place) ?? diagnosticAt("neither", at, text));
  // A quoted text that ends here started on a previous line, which lacks a closing quotation mark.
  if (/["']\s*$/.test(before)) return afterQuoteError(place, last);
  if (text[at] === ":" || /^[^\s:]*:(?:\s|$)/.test(rest)) return colonError(place, last);
  if (/[:-]\s+$/.test(before) && /^-(?:\s|$)/.test(rest)) return diagnosticAt("list-inline", at, text);
  if (/[\]}]/.test(text[at] ?? "") && /[\]}]\s*$/.test(before)) return diagnosticAt("bracket", at, text);
  return reservedIndicatorError(place) ?? diagnosticAt("other", at, text, { reason: place.reason });
}

function afterQuoteError(
  { text, at, lineStart }: ErrorPosition,
  last: TextRange | undefined,
): SyntaxDiagnostic {
  if (last && last.start < lineStart && /["']/.test(text[last.start] ?? ""))
    return { message: "quote", start: last.start, end: last.start + 1 };
  if (text[at] === ":") return secondColonError({ text, at, lineStart } as ErrorPosition);
  return diagnosticAt("after-quote", at, text);
}

/** Reports a second colon on a line, or a key with the wrong indentation. */
function colonError(place: ErrorPosition, last: TextRange | undefined): SyntaxDiagnostic {
  const { text, at, lineStart, positions } = place;
  const colon = text[at] === ":" ? at : text.indexOf(":", at);
  const isFirst = /^\s*(?:- +)*[^\s:'"]+(?: [^:'"]*)?$/.test(text.slice(lineStart, colon));
  if (!isFirst) return secondColonError({ ...place, at: colon });
  const line = lineFrom(text, lineStart);
  const start = lineStart + line.length - line.trimStart().length;
  if (last && last === positions.root) return diagnosticAt("neither", last.start, text);
  return diagnosticAt("indentation", start, text);
}

/** Reports a value without quotes that starts with a character reserved by YAML. */
function reservedIndicatorError({ text, at, lineStart }: ErrorPosition): SyntaxDiagnostic | undefined {
  const character = text[at] ?? "";
  const isValueStart = /(?:^|[:-]\s+|[[{,]\s*)$/.test(text.slice(lineStart, at));
  if (!isValueStart || !/[@`%\]},|>&*!?]/.test(character)) return undefined;
  return diagnosticAt("sign", at, text, { sign: character });
}

/** Returns a diagnostic at the word that starts at an offset, or at one character if there is no word. */
function diagnosticAt(message: string, from: number, text: string, data?: MessageArgs): SyntaxDiagnostic {
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

/**
 * Returns the line with its value in quotes as an example; an empty text if the line is too long or complex.
 */
function quotedExample(line: string): MessageArg {
  const [, key, value] = /^[\s-]*([\w-]+):\s+(.+?)\s*$/.exec(line) ?? [];
  if (!key || !value || line.length > 80 || /["'{}[\]]/.test(value)) return "";
  return messageRef("example", { line: `${key}: "${value}"` });
}
