import { closestMatches } from "../platform/did-you-mean.ts";
import { commentsIn } from "../yaml/comments.ts";
import type { LineIndex } from "../yaml/line-index.ts";

/** What a comment can ask for. */
type DirectiveKind = "disable" | "disable-line" | "disable-next-line" | "enable";

/** A comment that suppresses findings on some lines, of some rules or of all. */
export interface Directive {
  file: string;
  /** The comment with its number sign. */
  text: string;
  start: number;
  /** The rules that it names; none stands for all. */
  rules: readonly string[];
  reason: string;
  /** The first line and the last one it is about. */
  from: number;
  to: number;
}

/** A comment that looks like a directive, and is none. */
export interface MistypedDirective {
  file: string;
  /** The part of the comment that would be the directive. */
  text: string;
  start: number;
  /** The comment that it is in. */
  comment: { text: string; start: number };
  /** The directive that was probably meant. */
  meant: `smplan-${DirectiveKind}`;
}

interface SourceText {
  file: string;
  text: string;
}

const directivePattern = /^#+\s*smplan-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n\r]*)$/;

/** Most texts have no comment that begins with the program's name, and are not looked through. */
const directiveHint = /#[ \t]*smplan/i;

/** Whether a text may hold directives. */
export function mayHoldDirectives(text: string): boolean {
  return directiveHint.test(text);
}

/** Returns the directives in a text, and the comments that were probably meant to be one. */
export function parseDirectives(
  { file, text }: SourceText,
  lines: LineIndex,
): { directives: Directive[]; mistyped: MistypedDirective[] } {
  const directives: Directive[] = [];
  const mistyped: MistypedDirective[] = [];
  for (const { text: whole, start } of commentsIn(text)) {
    const comment = whole.trimEnd();
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

/** The next line that says something: comments may stand between. */
function nextContentLine(line: number, lines: LineIndex): number {
  const last = lines.positionAt(lines.text.length).line;
  let next = line + 1;
  while (next < last && /^\s*(?:#|$)/.test(lines.lineText(next))) next++;
  return next;
}

/** What other linters call it, and what a person may write for it. */
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

/** The program's name, what stands between, and the word that would be the directive. */
const mistypedPattern = /^(#+\s*)(smplan(?:-?lint)?(\s*[-_:.]\s*|\s+|)([a-z]+(?:[-_][a-z]+)*))([^\n\r]*)$/i;

/**
 * Finds what would be a directive if it were written correctly. A comment that only mentions a name such as
 * smplan-something in a sentence is none.
 */
export function detectMistypedDirective(
  comment: string,
): { at: number; text: string; meant: MistypedDirective["meant"] } | undefined {
  const [, before = "", whole = "", joint = "", word = "", rest = ""] =
    mistypedPattern.exec(comment.slice(0, 200)) ?? [];
  if (whole === "") return undefined;
  const bySpace = joint !== "" && joint.trim() === "";
  const parts = word.toLowerCase().split(/[-_]/);
  const [first = "", ...scope] = parts;
  const glued = scope.length === 0 ? splitCompound(first) : undefined;
  const verb = verbOf(glued?.verb ?? first, bySpace);
  if (verb === undefined) return undefined;
  const words = glued ? [glued.scope] : scope;
  // With blanks between, as in "smplan: ignore next line".
  const following = rest
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const spaced = words.length === 0 ? following.slice(0, 2).filter((part) => scopes.has(part)) : [];
  const scoping = [...words, ...spaced];
  const isScoped = scoping.length > 0 && scoping.every((part) => closestMatches(part, scopeWords).length > 0);
  if (!isScoped && !isDirectiveRest(rest)) return undefined;
  return { at: before.length, text: whole, meant: `smplan-${directiveKind(verb, scoping)}` };
}

/** `disablenextline` as `disable` and `nextline`. */
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

/** Whether what follows can belong to a directive: nothing, a reason, or the ids of rules. */
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
