import type { Finding, Severity, SourceDiagnostic, SourceSpan } from "../diagnostics.ts";
import { idDefinitions } from "../plan/references.ts";
import { hasResultFiles, inlineResults } from "../plan/results.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { RuleCoverage } from "./coverage.ts";
import { type RuleFinding, withoutImplied } from "./implied-findings.ts";
import type { LintSettings } from "./lint-settings.ts";
import type { DiagnosticRule, Rule } from "./rule.ts";
import { type RuleLevels, type RuleSettings, reportsReadErrors } from "./rule-settings.ts";
import { type ActiveCheckRule, runCustomRules } from "./run-custom-rules.ts";
import { runRule } from "./run-rule.ts";
import { applySuppressions } from "./suppressions.ts";
import {
  type LoadedResults,
  spanKey,
  uncheckedPartFindings,
  unreadResultFindings,
} from "./unchecked-findings.ts";

/** The findings of a plan, and the rules that did not run. */
export interface RuleRunResult {
  /** Sorted by file and position. */
  findings: Finding[];
  /** The ids of the rules that are on and could not run. */
  skipped: ReadonlySet<string>;
}

/**
 * Lints a validated plan with every rule that is on.
 * @throws UserError if a custom rule takes too long or replaces a built-in function
 */
export async function runRules(plan: ValidatedPlan, settings: LintSettings): Promise<RuleRunResult> {
  const { measurement } = plan.sections;
  const loadedResults: LoadedResults | undefined = hasResultFiles(measurement)
    ? await settings.loadResults?.(measurement)
    : { results: inlineResults(measurement), diagnostics: [] };
  const loadedSettings = { ...settings, loadedResults };
  const findings: RuleFinding[] = unreadResultFindings(plan, loadedResults?.diagnostics ?? [], settings);
  const coverage = new RuleCoverage(plan);
  // Several rules need the ids of a plan. They are collected here, so that the time is not attributed to the
  // first such rule.
  idDefinitions(plan.sections);
  const customRules: ActiveCheckRule[] = [];
  for (const { rule, severity } of activeRules(settings)) {
    if ("diagnosticKind" in rule)
      addAll(findings, diagnosticFindings(plan, plan.diagnostics, rule, severity, settings));
    else if (!coverage.shouldRun(rule)) continue;
    else if (rule.definedBy !== undefined) customRules.push({ rule, severity });
    else addAll(findings, runRule(plan, rule, severity, loadedSettings, coverage));
  }
  if (customRules.length > 0) addAll(findings, runCustomRules(plan, customRules, loadedSettings, coverage));
  const kept = withoutImplied(
    withoutSuppressed(dedupeFindings(findings), plan, settings, coverage),
    findings,
  );
  return {
    findings: sortFindings([...kept, ...uncheckedPartFindings(plan, kept, settings)], plan),
    skipped: coverage.skipped,
  };
}

/** A rule that is on, and the severity of its findings. */
interface ActiveRule {
  rule: Rule;
  severity: Severity;
}

/** Appends findings one by one: hundreds of thousands are more than a call can have arguments. */
function addAll(findings: RuleFinding[], more: readonly RuleFinding[]): void {
  for (const finding of more) findings.push(finding);
}

/** Caches the active rules, because thousands of plans are linted with the same settings. */
const activeRulesByLevels = new WeakMap<RuleLevels, readonly ActiveRule[]>();

function activeRules({ rules, levels }: RuleSettings): readonly ActiveRule[] {
  const known = activeRulesByLevels.get(levels);
  if (known) return known;
  const on = rules.flatMap((rule): ActiveRule[] => {
    const severity = reportsReadErrors(rule) ? "error" : (levels.get(rule.id) ?? "off");
    return severity === "off" ? [] : [{ rule, severity }];
  });
  activeRulesByLevels.set(levels, on);
  return on;
}

/** Returns the findings that no comment suppresses, and the diagnostics of these comments. */
function withoutSuppressed(
  findings: readonly Finding[],
  plan: ValidatedPlan,
  settings: LintSettings,
  coverage: RuleCoverage,
): Finding[] {
  const { kept, diagnosticsFor } = applySuppressions(findings, plan.source, { ...settings, coverage });
  if (!diagnosticsFor) return kept;
  for (const { rule, severity } of activeRules(settings))
    if ("diagnosticKind" in rule)
      kept.push(...diagnosticFindings(plan, diagnosticsFor(rule.id), rule, severity, settings));
  return kept;
}

function diagnosticFindings(
  plan: ValidatedPlan,
  diagnostics: readonly SourceDiagnostic[],
  rule: DiagnosticRule,
  severity: Severity,
  { formatter }: LintSettings,
): Finding[] {
  const textOf = (span: SourceSpan): string => plan.source.textAt(span).slice(0, 80);
  const own = diagnostics.filter((diagnostic) => diagnostic.kind === rule.diagnosticKind);
  return own.map(({ message, data, span, path, fix, suggestion }) => ({
    rule: rule.id,
    severity,
    message: formatter().formatMessage(rule, message, data),
    span,
    anchor: `${message} ${textOf(span)}`,
    ...(path && { path }),
    ...(fix && { fix }),
    ...(suggestion && { suggestion }),
    ...(reportsReadErrors(rule) && { blocking: true as const }),
  }));
}

/**
 * Removes duplicates: an alias makes one mistake appear in several places of the plan, but it occurs once in
 * the text.
 */
function dedupeFindings(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(
    findings.map((finding) => [`${spanKey(finding.span)} ${finding.rule} ${finding.message}`, finding]),
  );
  return [...byPlace.values()];
}

function sortFindings(findings: Finding[], plan: ValidatedPlan): Finding[] {
  const files = plan.source.documents.map((document) => document.file);
  return findings.sort(
    (a, b) =>
      files.indexOf(a.span.file) - files.indexOf(b.span.file) ||
      a.span.start - b.span.start ||
      (a.rule < b.rule ? -1 : 1),
  );
}
