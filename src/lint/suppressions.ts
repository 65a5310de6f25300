import type { Finding, SourceDiagnostic, SourceSpan, TextEdit } from "../diagnostics.ts";
import { listAnd, messageRef, quoted } from "../message-args.ts";
import { closestMatches } from "../platform/did-you-mean.ts";
import { LineIndex } from "../yaml/line-index.ts";
import type { RuleCoverage } from "./coverage.ts";
import {
  type Directive,
  detectMistypedDirective,
  type MistypedDirective,
  mayHoldDirectives,
  parseDirectives,
} from "./directives.ts";
import type { Rule } from "./rule.ts";
import { type RuleSettings, reportsReadErrors } from "./rule-settings.ts";

/** The files of a plan: the plan itself and every file that it includes. */
interface PlanTexts {
  file: string;
  documents: readonly { file: string; text: string }[];
}

interface SuppressionContext extends Pick<RuleSettings, "levels" | "rules" | "skippedPlugins"> {
  /** The rules that could check everything. */
  coverage: RuleCoverage;
}

/**
 * A directive and the rules whose findings it suppressed. An empty name stands for a directive without rule
 * ids.
 */
interface UsedDirective extends Directive {
  used: Set<string>;
}

/** The findings that no comment in the plan's files suppresses. */
interface SuppressionResult {
  kept: Finding[];
  /** Returns the diagnostics of these comments that a rule should report; absent if there are no comments. */
  diagnosticsFor?: (rule: string) => SourceDiagnostic[];
}

/**
 * Applies the comments in a plan's files that suppress findings. A finding that means that something was not
 * read or not checked is never suppressed.
 */
export function applySuppressions(
  findings: readonly Finding[],
  { file: plan, documents }: PlanTexts,
  context: SuppressionContext,
): SuppressionResult {
  const candidates = documents.filter(({ text }) => mayHoldDirectives(text));
  if (candidates.length === 0) return { kept: [...findings] };
  const lines = new Map(candidates.map(({ file, text }) => [file, new LineIndex(text)]));
  const found = candidates.map((document) =>
    parseDirectives(document, lines.get(document.file) ?? new LineIndex(document.text)),
  );
  const directives = found
    .flatMap((one) => one.directives)
    .map((one) => ({ ...one, used: new Set<string>() }));
  const directivesAt = ({ file, start }: SourceSpan): UsedDirective[] => {
    const line = lines.get(file)?.positionAt(start).line ?? 0;
    return directives.filter((one) => one.file === file && one.from <= line && line <= one.to);
  };
  const kept = findings.filter(({ rule, span, blocking }) => {
    if (blocking) return true;
    const own = directivesAt(span).filter(({ rules }) => rules.length === 0 || rules.includes(rule));
    for (const { rules, used } of own) used.add(rules.length === 0 ? "" : rule);
    return own.length === 0;
  });
  const diagnostics = [
    ...directives.flatMap((directive) => directiveDiagnostics(directive, directive.file === plan, context)),
    ...found.flatMap((one) => one.mistyped).map(mistypedDiagnostic),
  ];
  // A directive without rule ids does not suppress the diagnostics of itself.
  const diagnosticsFor = (rule: string): SourceDiagnostic[] =>
    diagnostics.filter(({ span }) => !directivesAt(span).some(({ rules }) => rules.includes(rule)));
  return { kept, diagnosticsFor };
}

function directiveDiagnostics(
  directive: UsedDirective,
  isInPlan: boolean,
  context: SuppressionContext,
): SourceDiagnostic[] {
  const { file, start, text } = directive;
  const span = { file, start, end: start + text.length };
  const diagnostics: SourceDiagnostic[] = [];
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  // An unknown rule may belong to a plugin that was not loaded.
  const hasAllRules = (context.skippedPlugins ?? []).length === 0;
  const unknown = hasAllRules ? directive.rules.filter((id) => !known.has(id)) : [];
  for (const rule of unknown) {
    const [near] = closestMatches(rule, known.keys());
    const data = { rule, guess: near === undefined ? messageRef("list") : messageRef("guess", { near }) };
    diagnostics.push({ kind: "unused-suppression", message: "unknown", data, span });
  }
  const never = directive.rules.filter((id) => isNeverSuppressed(known.get(id)));
  if (never.length > 0) {
    const data = { rules: listAnd(never.map(quoted)) };
    diagnostics.push({ kind: "unused-suppression", message: "never", data, span });
  }
  const unused = unusedRules(directive, known, context);
  if (unused.length > 0) {
    const remaining = directive.rules.filter((rule) => !unused.includes(rule));
    const data = { rules: listAnd(unused.map(quoted)) };
    const message = directive.rules.length === 0 ? "nothing" : "unused";
    const edits = removeRules(directive, remaining);
    // In an included file it is only a suggestion: another plan that includes the file may need the comment.
    diagnostics.push({
      kind: "unused-suppression",
      message,
      data,
      span,
      ...(edits && { [isInPlan ? "fix" : "suggestion"]: edits }),
    });
  }
  if (directive.reason === "")
    diagnostics.push({ kind: "suppression-reason", message: "none", data: {}, span });
  return diagnostics;
}

function isNeverSuppressed(rule: Rule | undefined): boolean {
  return rule !== undefined && reportsReadErrors(rule);
}

/**
 * Returns the rules of a directive that checked everything and have no finding that it suppresses. An empty
 * name stands for a directive without rule ids.
 */
function unusedRules(
  { rules, used }: UsedDirective,
  known: ReadonlyMap<string, Rule>,
  { levels, coverage, skippedPlugins = [] }: SuppressionContext,
): string[] {
  const isOff = (id: string): boolean => (levels.get(id) ?? "off") === "off";
  if (rules.length === 0) {
    const suppressible = [...known.values()].filter(
      (rule) => !isNeverSuppressed(rule) && !isSuppressionRule(rule),
    );
    // A rule that is off here may be on elsewhere, so its suppression may be needed.
    const allComplete = suppressible.every((rule) =>
      isOff(rule.id) ? !rule.presets.includes("recommended") : coverage.isComplete(rule),
    );
    return allComplete && used.size === 0 && skippedPlugins.length === 0 ? [""] : [];
  }
  return rules.filter((id) => {
    const rule = known.get(id);
    if (!rule || used.has(id) || isOff(id)) return false;
    return !isNeverSuppressed(rule) && !isSuppressionRule(rule) && coverage.isComplete(rule);
  });
}

/**
 * Returns whether a rule reports problems of directives. Its findings depend on the directives and cannot
 * show whether one is unused.
 */
function isSuppressionRule(rule: Rule): boolean {
  return (
    "diagnosticKind" in rule &&
    (rule.diagnosticKind === "unused-suppression" || rule.diagnosticKind === "suppression-reason")
  );
}

/**
 * Returns the diagnostic of a mistyped directive. The correction is only a suggestion, because it hides
 * findings.
 */
function mistypedDiagnostic({ file, start, text, meant, comment }: MistypedDirective): SourceDiagnostic {
  const span = { file, start, end: start + text.length };
  const before = comment.text.slice(0, start - comment.start);
  const after = comment.text.slice(before.length + text.length);
  const commentSpan = { file, start: comment.start, end: comment.start + comment.text.length };
  return {
    kind: "unused-suppression",
    message: "mistyped",
    data: { text, meant },
    span,
    suggestion: [{ span: commentSpan, text: before + meant + after }],
  };
}

/**
 * Returns the edits that leave only some rules in a directive. If no rule remains, the reason is kept as a
 * normal comment, and a directive without a reason is removed.
 * @returns `undefined` if the reason itself would be read as a directive
 */
function removeRules(
  { file, text, start, rules, reason }: Directive,
  remaining: readonly string[],
): TextEdit[] | undefined {
  const span = { file, start, end: start + text.length };
  if (remaining.length === 0 && reason === "") return [{ span, text: "", whole: true }];
  if (remaining.length === 0) {
    const comment = `# ${reason}`;
    const isDirective = /^#+\s*smplan-(?:disable|enable)/.test(comment) || detectMistypedDirective(comment);
    return isDirective ? undefined : [{ span, text: comment }];
  }
  const [names = ""] = text.split(/\s--(?:\s|$)/, 1);
  const first = names.indexOf(rules[0] ?? "");
  const last = rules.at(-1) ?? "";
  const stop = names.lastIndexOf(last) + last.length;
  return [{ span, text: text.slice(0, first) + remaining.join(", ") + text.slice(stop) }];
}
