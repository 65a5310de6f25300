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

/** A plan's files: the plan itself and all that it includes. */
interface PlanTexts {
  file: string;
  documents: readonly { file: string; text: string }[];
}

interface SuppressionContext extends Pick<RuleSettings, "levels" | "rules" | "skippedPlugins"> {
  /** What the rules looked at. */
  coverage: RuleCoverage;
}

/** A directive, and the rules whose findings it suppressed; an empty name if it names no rule. */
interface UsedDirective extends Directive {
  used: Set<string>;
}

/** Findings without those that comments in the plan's files suppress. */
interface SuppressionResult {
  kept: Finding[];
  /** What is wrong with these comments, of which a rule reports its kind; absent if there are none. */
  diagnosticsFor?: (rule: string) => SourceDiagnostic[];
}

/**
 * Applies the comments in a plan's files that suppress findings. No comment suppresses a finding because of which
 * something was not read or not checked.
 */
export function applySuppressions(
  findings: readonly Finding[],
  { file: plan, documents }: PlanTexts,
  context: SuppressionContext,
): SuppressionResult {
  const talking = documents.filter(({ text }) => mayHoldDirectives(text));
  if (talking.length === 0) return { kept: [...findings] };
  const lines = new Map(talking.map(({ file, text }) => [file, new LineIndex(text)]));
  const found = talking.map((document) =>
    parseDirectives(document, lines.get(document.file) ?? new LineIndex(document.text)),
  );
  const directives = found
    .flatMap((one) => one.directives)
    .map((one) => ({ ...one, used: new Set<string>() }));
  const at = ({ file, start }: SourceSpan): UsedDirective[] => {
    const line = lines.get(file)?.positionAt(start).line ?? 0;
    return directives.filter((one) => one.file === file && one.from <= line && line <= one.to);
  };
  const kept = findings.filter(({ rule, span, blocking }) => {
    if (blocking) return true;
    const own = at(span).filter(({ rules }) => rules.length === 0 || rules.includes(rule));
    for (const { rules, used } of own) used.add(rules.length === 0 ? "" : rule);
    return own.length === 0;
  });
  const faults = [
    ...directives.flatMap((directive) => directiveDiagnostics(directive, directive.file === plan, context)),
    ...found.flatMap((one) => one.mistyped).map(mistypedDiagnostic),
  ];
  // A comment that suppresses everything does not suppress what is said of itself.
  const faultsBy = (rule: string): SourceDiagnostic[] =>
    faults.filter(({ span }) => !at(span).some(({ rules }) => rules.includes(rule)));
  return { kept, diagnosticsFor: faultsBy };
}

function directiveDiagnostics(
  directive: UsedDirective,
  isInPlan: boolean,
  context: SuppressionContext,
): SourceDiagnostic[] {
  const { file, start, text } = directive;
  const span = { file, start, end: start + text.length };
  const faults: SourceDiagnostic[] = [];
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  // A rule that is not known may be one of a plugin that was not loaded.
  const hasAllRules = (context.skippedPlugins ?? []).length === 0;
  const unknown = hasAllRules ? directive.rules.filter((id) => !known.has(id)) : [];
  for (const rule of unknown) {
    const [near] = closestMatches(rule, known.keys());
    const data = { rule, guess: near === undefined ? messageRef("list") : messageRef("guess", { near }) };
    faults.push({ kind: "unused-suppression", message: "unknown", data, span });
  }
  const never = directive.rules.filter((id) => isNeverSuppressed(known.get(id)));
  if (never.length > 0) {
    const data = { rules: listAnd(never.map(quoted)) };
    faults.push({ kind: "unused-suppression", message: "never", data, span });
  }
  const unused = unusedRules(directive, known, context);
  if (unused.length > 0) {
    const left = directive.rules.filter((rule) => !unused.includes(rule));
    const data = { rules: listAnd(unused.map(quoted)) };
    const message = directive.rules.length === 0 ? "nothing" : "unused";
    const edits = removeRules(directive, left);
    // Another plan that includes the file may need it.
    faults.push({
      kind: "unused-suppression",
      message,
      data,
      span,
      ...(edits && { [isInPlan ? "fix" : "suggestion"]: edits }),
    });
  }
  if (directive.reason === "") faults.push({ kind: "suppression-reason", message: "none", data: {}, span });
  return faults;
}

function isNeverSuppressed(rule: Rule | undefined): boolean {
  return rule !== undefined && reportsReadErrors(rule);
}

/** The rules in a directive that looked at everything and found nothing that it suppresses; an empty name for all. */
function unusedRules(
  { rules, used }: UsedDirective,
  known: ReadonlyMap<string, Rule>,
  { levels, coverage, skippedPlugins = [] }: SuppressionContext,
): string[] {
  const isOff = (id: string): boolean => (levels.get(id) ?? "off") === "off";
  if (rules.length === 0) {
    const judged = [...known.values()].filter((rule) => !isNeverSuppressed(rule) && !isSuppressionRule(rule));
    // A rule that is off here may be on elsewhere: nobody can tell whether its suppression is needed.
    const all = judged.every((rule) =>
      isOff(rule.id) ? !rule.presets.includes("recommended") : coverage.isComplete(rule),
    );
    return all && used.size === 0 && skippedPlugins.length === 0 ? [""] : [];
  }
  return rules.filter((id) => {
    const rule = known.get(id);
    if (!rule || used.has(id) || isOff(id)) return false;
    return !isNeverSuppressed(rule) && !isSuppressionRule(rule) && coverage.isComplete(rule);
  });
}

/** What is found in comments depends on the comments themselves, so that it decides about none of them. */
function isSuppressionRule(rule: Rule): boolean {
  return (
    "diagnosticKind" in rule &&
    (rule.diagnosticKind === "unused-suppression" || rule.diagnosticKind === "suppression-reason")
  );
}

/** It silences findings, so that a person has to want it. */
function mistypedDiagnostic({ file, start, text, meant, comment }: MistypedDirective): SourceDiagnostic {
  const span = { file, start, end: start + text.length };
  const before = comment.text.slice(0, start - comment.start);
  const after = comment.text.slice(before.length + text.length);
  const whole = { file, start: comment.start, end: comment.start + comment.text.length };
  return {
    kind: "unused-suppression",
    message: "mistyped",
    data: { text, meant },
    span,
    suggestion: [{ span: whole, text: before + meant + after }],
  };
}

/**
 * Leaves only these rules in the comment. If none is left, the reason stays as an ordinary comment, and a comment
 * without a reason goes.
 * @returns `undefined` if the reason itself would be read as a directive
 */
function removeRules(
  { file, text, start, rules, reason }: Directive,
  left: readonly string[],
): TextEdit[] | undefined {
  const span = { file, start, end: start + text.length };
  if (left.length === 0 && reason === "") return [{ span, text: "", whole: true }];
  if (left.length === 0) {
    const comment = `# ${reason}`;
    const isDirective = /^#+\s*smplan-(?:disable|enable)/.test(comment) || detectMistypedDirective(comment);
    return isDirective ? undefined : [{ span, text: comment }];
  }
  const [names = ""] = text.split(/\s--(?:\s|$)/, 1);
  const first = names.indexOf(rules[0] ?? "");
  const last = rules.at(-1) ?? "";
  const stop = names.lastIndexOf(last) + last.length;
  return [{ span, text: text.slice(0, first) + left.join(", ") + text.slice(stop) }];
}
