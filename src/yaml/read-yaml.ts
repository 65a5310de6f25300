import { load, YAMLException } from "js-yaml";
import { commentsAt } from "./comments.ts";
import { aliasExpansionError } from "./expansion.ts";
import { explainSyntax, type SyntaxDiagnostic } from "./explain-syntax.ts";
import { loadOptions } from "./load-options.ts";
import {
  collectionKeyOf,
  freeformNodeAt,
  misplacedDash,
  type Positions,
  readPositions,
  scalarsOf,
} from "./positions.ts";

/** What a text says, and why it cannot be read. With a fault, nothing is known of the data. */
export interface YamlReadResult {
  data: unknown;
  diagnostics: SyntaxDiagnostic[];
}

/**
 * Reads YAML 1.2 text into plain data, by one parser for everything: `readPositions` runs the same one to find out
 * where values are. What other readers of YAML would read otherwise is a fault.
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
  const unclear = ambiguityError(text) ?? aliasError(text, data);
  return unclear ? rejected(unclear) : { data, diagnostics: [] };
}

function rejected(fault: SyntaxDiagnostic): YamlReadResult {
  return { data: undefined, diagnostics: [fault] };
}

/** Control characters, which no editor shows; a byte order mark inside the text; a line break of old Macs. */
const hiddenCharacters = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\ufeff]|\r(?!\n)|\p{Cs}/u;

function hiddenCharacterError(text: string): SyntaxDiagnostic | undefined {
  const start = text.search(hiddenCharacters);
  if (start < 0) return undefined;
  const end = start + 1;
  if (text[start] === "\r") return { message: "carriage-return", start, end };
  const code = (text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { message: "control", data: { code: `U+${code}` }, start, end };
}

/** Something that may be read otherwise by other readers of YAML, or that the parser accepts although YAML does not. */
interface AmbiguityCheck {
  /** The character it begins with, if that is rare: to look for a character is faster than to try a pattern. */
  character?: string;
  pattern: RegExp;
  /** Looks closer, by the positions of the values. */
  check(text: string, positions: Positions): SyntaxDiagnostic | undefined;
}

const tabbedLine = /^ *\t[ \t]*(?=[^\s#])/gm;
/** A number sign that touches the end of a value; `"#fff"` is a color. */
const touchingComment = /["'\]}]#(?![0-9a-fA-F]{3,8}["'])/g;
/** A tag: what seems to be an exclamation mark is not part of the value. Those that only name a type do no harm. */
const foreignTag = /(?<=^|[\s[{,])!(?!!(?:str|int|float|bool|null|map|seq)(?=[\s,\]}]|$))/gm;

const ambiguityChecks: readonly AmbiguityCheck[] = [
  { character: "\t", pattern: tabbedLine, check: tabError },
  { character: "#", pattern: touchingComment, check: commentError },
  { character: "!", pattern: foreignTag, check: tagError },
  // A mapping or list as a key.
  { pattern: /[\]}][ \t]*:(?=\s)|\{\s*[{[]|^[ \t-]*\?(?=\s)/m, check: keyError },
  // A dash with nothing behind it on its line.
  { pattern: /-[ \t]*(?=#|\r?$)(?<=(?:^|[ \t])-[ \t]*)/m, check: dashError },
];

/** A place that the parser accepts although YAML does not, or that other readers take for something else. */
function ambiguityError(text: string): SyntaxDiagnostic | undefined {
  const suspects = ambiguityChecks.filter(
    ({ character, pattern }) =>
      (character === undefined || text.includes(character)) && text.search(pattern) >= 0,
  );
  if (suspects.length === 0) return undefined;
  const positions = readPositions(text);
  for (const { check } of suspects) {
    const fault = check(text, positions);
    if (fault) return fault;
  }
  return undefined;
}

/** Tabs are no indentation. Inside brackets and quotes, where lines may begin anywhere, they do no harm. */
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

/** A mapping or list as a key: `{{ name }}` is a placeholder that was not filled. */
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

/** The first match, `shift` further on, that is part of no value and no comment. */
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
