import { closestMatches } from "../platform/did-you-mean.ts";
import { commentsIn } from "../yaml/comments.ts";
import type { LineIndex } from "../yaml/line-index.ts";

/** The actions of a directive. */
type DirectiveKind = "disable" | "disable-line" | "disable-next-line" | "enable";

/** A comment that suppresses findings of some or all rules on some lines. */
export interface Directive {
  file: string;
  /** The comment with its number sign. */
  text: string;
  start: number;
  /** The ids of the rules that it names; empty for all rules. */
  rules: readonly string[];
  reason: string;
  /** The first and the last line that it applies to. */
  from: number;
  to: number;
}

/** A comment that looks like a directive but is not one. */
export interface MistypedDirective {
  file: string;
  /** The part of the comment that should be the directive. */
  text: string;
  start: number;
  /** The comment that contains it. */
  comment: { text: string; start: number };
  /** The directive that was probably meant. */
  meant: `smplan-${DirectiveKind}`;
}

interface SourceText {
  file: string;
  text: string;
}

const directivePattern = /^#+\s*smplan-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n\r]*)$/;

/**
 * Matches texts that may have directives. Most have no comment that starts with the program's name, and are
 * not parsed.
 */
const directiveHint = /#[ \t]*smplan/i;

/** Returns whether a text may contain directives. */
export function mayHoldDirectives(text: string): boolean {
  return directiveHint.test(text);
}

/** Returns the directives in a text, and the comments that were probably meant to be directives. */
export function parseDirectives(
  { file, text }: SourceText,
  lines: LineIndex,
): { directives: Directive[]; mistyped: MistypedDirective[] } {
  const directives: Directive[] = [];
  const mistyped: MistypedDirective[] = [];
  for (const { text: raw, start } of commentsIn(text)) {
    const comment = raw.trimEnd();
    const [, kind, rest = ""] = directivePattern.exec(comment) ?? [];
    if (kind === undefined) {
      const found = detectMistypedDirective(comment);
      if (found)
        mistyped.push({
          file,
          start: start + found.at,
          text: found.text,
          meant: found.meant,
          comment: { text: comment, start },
        });
      continue;
    }
    const [names = "", ...reason] = rest.split(/\s--(?:\s|$)/);
    const rules = names.split(/[\s,]+/).filter(Boolean);
    const { line } = lines.positionAt(start);
    if (kind === "enable") {
      for (const open of directives.filter(({ to }) => to === Number.POSITIVE_INFINITY))
        if (rules.length === 0 || open.rules.some((rule) => rules.includes(rule))) open.to = line;
      continue;
    }
    const from = kind === "disable-next-line" ? nextContentLine(line, lines) : line;
    const to = kind === "disable" ? Number.POSITIVE_INFINITY : from;
    directives.push({ file, text: comment, start, rules, reason: reason.join(" -- ").trim(), from, to });
  }
  return { directives, mistyped };
}

/** Returns the next line that is neither empty nor a comment. */
function nextContentLine(line: number, lines: LineIndex): number {
  const last = lines.positionAt(lines.text.length).line;
  let next = line + 1;
  while (next < last && /^\s*(?:#|$)/.test(lines.lineText(next))) next++;
  return next;
}

/** Verbs of other linters, and verbs that users may write, with the action that they mean. */
const directiveVerbs: Readonly<Record<string, "disable" | "enable">> = {
  disable: "disable",
  disabled: "disable",
  ignore: "disable",
  ignored: "disable",
  suppress: "disable",
  silence: "disable",
  skip: "disable",
  mute: "disable",
  allow: "disable",
  off: "disable",
  nolint: "disable",
  noqa: "disable",
  nocheck: "disable",
  enable: "enable",
  enabled: "enable",
  unignore: "enable",
  restore: "enable",
  on: "enable",
};

const scopes = new Set([
  "next",
  "line",
  "nextline",
  "this",
  "file",
  "plan",
  "section",
  "block",
  "start",
  "end",
]);
const scopeWords = [...scopes, "begin", "all", "rule", "rules", "here", "below", "above", "comment"];

/** Matches the program's name, a separator, and the word that should be the directive. */
const mistypedPattern = /^(#+\s*)(smplan(?:-?lint)?(\s*[-_:.]\s*|\s+|)([a-z]+(?:[-_][a-z]+)*))([^\n\r]*)$/i;

/**
 * Returns the directive that a mistyped comment probably means. Returns `undefined` for a sentence that only
 * mentions a name such as smplan-something.
 */
export function detectMistypedDirective(
  comment: string,
): { at: number; text: string; meant: MistypedDirective["meant"] } | undefined {
  const [, before = "", directive = "", separator = "", word = "", rest = ""] =
    mistypedPattern.exec(comment.slice(0, 200)) ?? [];
  if (directive === "") return undefined;
  const isSpaced = separator !== "" && separator.trim() === "";
  const parts = word.toLowerCase().split(/[-_]/);
  const [first = "", ...scope] = parts;
  const compound = scope.length === 0 ? splitCompound(first) : undefined;
  const verb = verbOf(compound?.verb ?? first, isSpaced);
  if (verb === undefined) return undefined;
  const words = compound ? [compound.scope] : scope;
  // Words after a space, as in "smplan: ignore next line".
  const following = rest
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const spaced = words.length === 0 ? following.slice(0, 2).filter((part) => scopes.has(part)) : [];
  const scoping = [...words, ...spaced];
  const isScoped = scoping.length > 0 && scoping.every((part) => closestMatches(part, scopeWords).length > 0);
  if (!isScoped && !isDirectiveRest(rest)) return undefined;
  return { at: before.length, text: directive, meant: `smplan-${directiveKind(verb, scoping)}` };
}

/** Splits a compound word: `disablenextline` into `disable` and `nextline`. */
function splitCompound(word: string): { verb: string; scope: string } | undefined {
  const [, verb, scope] = /^(disable|ignore|suppress|skip)((?:next)?line|file)$/.exec(word) ?? [];
  return verb === undefined || scope === undefined ? undefined : { verb, scope };
}

function verbOf(word: string, exactly: boolean): "disable" | "enable" | undefined {
  const known = Object.hasOwn(directiveVerbs, word) ? directiveVerbs[word] : undefined;
  if (known || exactly) return known;
  const [near] = closestMatches(word, ["disable", "enable", "ignore", "suppress"]);
  return near === undefined ? undefined : directiveVerbs[near];
}

/** Returns whether the rest of a comment can belong to a directive: it is empty, a reason, or rule ids. */
function isDirectiveRest(rest: string): boolean {
  const [names = ""] = rest.split(/\s--(?:\s|$)/);
  const words = names.split(/[\s,:]+/).filter(Boolean);
  return words.every((word) => /^[\w-]+\/[\w-]+$/.test(word));
}

function directiveKind(verb: "disable" | "enable", scope: readonly string[]): DirectiveKind {
  if (verb === "enable") return "enable";
  const text = scope.join("-");
  if (/ne?xt/.test(text) || text === "below") return "disable-next-line";
  return scope.some((part) => part === "this" || closestMatches(part, ["line", "file"])[0] === "line")
    ? "disable-line"
    : "disable";
}
