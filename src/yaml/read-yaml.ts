import { load, YAMLException } from "js-yaml";
import { commentsAt } from "./comments.ts";
import { aliasExpansionError } from "./expansion.ts";
import { explainSyntax, type SyntaxDiagnostic } from "./explain-syntax.ts";
import { collectionKeyOf, freeformNodeAt, misplacedDash, scalarsOf } from "./find-nodes.ts";
import { loadOptions } from "./load-options.ts";
import type { Positions } from "./positions.ts";
import { readPositions } from "./read-positions.ts";

/** The data of a text, and the reasons why it cannot be read. With diagnostics, the data is `undefined`. */
export interface YamlReadResult {
  data: unknown;
  diagnostics: SyntaxDiagnostic[];
}

/**
 * Parses YAML 1.2 text into plain data. `readPositions` uses the same parser to locate the values. Text that
 * other YAML parsers would read differently is reported as an error.
 */
export function readYaml(text: string): YamlReadResult {
  const hidden = hiddenCharacterError(text);
  if (hidden) return rejected(hidden);
  let data: unknown;
  try {
    data = load(text, loadOptions) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return rejected(explainSyntax(error, text, readPositions(text)));
  }
  const diagnostic = ambiguityError(text) ?? aliasError(text, data);
  return diagnostic ? rejected(diagnostic) : { data, diagnostics: [] };
}

function rejected(diagnostic: SyntaxDiagnostic): YamlReadResult {
  return { data: undefined, diagnostics: [diagnostic] };
}

/**
 * Control characters, which editors do not show; a byte order mark inside the text; a CR without LF (old
 * Macs).
 */
const hiddenCharacters = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\ufeff]|\r(?!\n)|\p{Cs}/u;

function hiddenCharacterError(text: string): SyntaxDiagnostic | undefined {
  const start = text.search(hiddenCharacters);
  if (start < 0) return undefined;
  const end = start + 1;
  if (text[start] === "\r") return { message: "carriage-return", start, end };
  const code = (text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { message: "control", data: { code: `U+${code}` }, start, end };
}

/**
 * A check for text that other YAML parsers may read differently, or that is not valid YAML although the
 * parser accepts it.
 */
interface AmbiguityCheck {
  /**
   * The first character of matches, if it is rare: searching for a character is faster than matching a
   * pattern.
   */
  character?: string;
  pattern: RegExp;
  /** Checks the matches with the positions of the values. */
  check(text: string, positions: Positions): SyntaxDiagnostic | undefined;
}

const tabbedLine = /^ *\t[ \t]*(?=[^\s#])/gm;
/** A number sign directly after a value; `"#fff"` is a color. */
const touchingComment = /["'\]}]#(?![0-9a-fA-F]{3,8}["'])/g;
/**
 * A tag, which looks like an exclamation mark in the value but is not part of it. Tags of core types are
 * harmless.
 */
const foreignTag = /(?<=^|[\s[{,])!(?!!(?:str|int|float|bool|null|map|seq)(?=[\s,\]}]|$))/gm;

const ambiguityChecks: readonly AmbiguityCheck[] = [
  { character: "\t", pattern: tabbedLine, check: tabError },
  { character: "#", pattern: touchingComment, check: commentError },
  { character: "!", pattern: foreignTag, check: tagError },
  // A mapping or list as a key.
  { pattern: /[\]}][ \t]*:(?=\s)|\{\s*[{[]|^[ \t-]*\?(?=\s)/m, check: keyError },
  // A dash without a value on its line.
  { pattern: /-[ \t]*(?=#|\r?$)(?<=(?:^|[ \t])-[ \t]*)/m, check: dashError },
];

/** Returns the first error that one of the ambiguity checks finds. */
function ambiguityError(text: string): SyntaxDiagnostic | undefined {
  const suspects = ambiguityChecks.filter(
    ({ character, pattern }) =>
      (character === undefined || text.includes(character)) && text.search(pattern) >= 0,
  );
  if (suspects.length === 0) return undefined;
  const positions = readPositions(text);
  for (const { check } of suspects) {
    const diagnostic = check(text, positions);
    if (diagnostic) return diagnostic;
  }
  return undefined;
}

/**
 * Reports tabs in indentation. In brackets and quotes, lines may have any indentation, so tabs are harmless
 * there.
 */
function tabError(text: string, positions: Positions): SyntaxDiagnostic | undefined {
  let freeUntil = 0;
  for (const { index, 0: blanks } of text.matchAll(tabbedLine)) {
    if (index < freeUntil) continue;
    const free = freeformNodeAt(positions, text, index);
    if (!free) return { message: "tab", start: index + blanks.indexOf("\t"), end: index + blanks.length };
    freeUntil = free.end;
  }
  return undefined;
}

function commentError(text: string, positions: Positions): SyntaxDiagnostic | undefined {
  const start = firstOutside(text, touchingComment, positions, 1);
  return start === undefined ? undefined : { message: "comment", start, end: start + 1 };
}

function tagError(text: string, positions: Positions): SyntaxDiagnostic | undefined {
  const start = firstOutside(text, foreignTag, positions, 0);
  return start === undefined ? undefined : { message: "tag", start, end: start + 1 };
}

/** Reports a mapping or list as a key, such as `{{ name }}`, a template placeholder that was not filled. */
function keyError(text: string, positions: Positions): SyntaxDiagnostic | undefined {
  const key = collectionKeyOf(positions);
  if (!key) return undefined;
  const start = text[key.start - 1] === "{" ? key.start - 1 : key.start;
  return { message: "sign", data: { sign: text[start] ?? "" }, start, end: start + 1 };
}

function dashError(text: string, positions: Positions): SyntaxDiagnostic | undefined {
  const start = misplacedDash(positions, text);
  return start === undefined ? undefined : { message: "indentation", start, end: start + 1 };
}

/** Returns the offset of the first match that is not inside a value or comment, plus `shift`. */
function firstOutside(
  text: string,
  pattern: RegExp,
  positions: Positions,
  shift: number,
): number | undefined {
  const taken = [...scalarsOf(positions), ...commentsAt(text, positions)].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { index } of text.matchAll(pattern)) {
    const at = index + shift;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) > at) return at;
  }
  return undefined;
}

function aliasError(text: string, data: unknown): SyntaxDiagnostic | undefined {
  if (!text.includes("*")) return undefined;
  const message = aliasExpansionError(data);
  if (!message) return undefined;
  const start = Math.max(0, text.search(/(?<=^|[\s[{,:])\*[^\s,\]}]/m));
  return {
    message,
    start,
    end: start + (/^\*[^\s,\]}]+/.exec(text.slice(start, start + 200))?.[0].length ?? 1),
  };
}
