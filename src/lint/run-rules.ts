import type { Finding, Severity, SourceDiagnostic, SourceSpan, TextEdit } from "../diagnostics.ts";
import { userError } from "../errors.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import { idDefinitions } from "../plan/references.ts";
import { hasResultFiles, inlineResults } from "../plan/results.ts";
import type { Measurement } from "../plan/types.ts";
import { withExitGuardSync } from "../platform/exit-guard.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { scalarInQuotesOf } from "../yaml/scalar.ts";
import { BuiltIns } from "./built-ins.ts";
import { RuleCoverage } from "./coverage.ts";
import type { CheckRule, DiagnosticRule, ReportDetails, ReportFinding, Rule, RuleContext } from "./rule.ts";
import { defaultOptions, type RuleLevels, type RuleSettings, reportsReadErrors } from "./rule-settings.ts";
import { applySuppressions } from "./suppressions.ts";
import { thrownText } from "./thrown-text.ts";
import {
  type LoadedResults,
  spanKey,
  uncheckedPartFindings,
  unreadResultFindings,
} from "./unchecked-findings.ts";
import { DECLARED_RULES_MS, PLUGIN_RULES_MS, runWithTimeLimit, TimeLimitError } from "./watchdog.ts";

/** The settings by which a plan is linted. */
export interface LintSettings extends RuleSettings {
  /** The date on which the plan is linted, as YYYY-MM-DD. */
  today: string;
  /** Returns the formatter of messages. Called only if there is something to report. */
  formatter: () => MessageFormatter;
  /** Reads the results in the plan and in its result files. Without it, result files are not read. */
  loadResults?: (measurement: Measurement) => Promise<LoadedResults>;
  /** Called after each rule with the time that it took, in milliseconds. */
  onRuleTimed?: (rule: string, milliseconds: number) => void;
}

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
  const findings = unreadResultFindings(plan, loadedResults?.diagnostics ?? [], settings);
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
    else addAll(findings, runRuleTimed(plan, rule, severity, loadedSettings, coverage));
  }
  if (customRules.length > 0)
    addAll(findings, customRuleFindings(plan, customRules, loadedSettings, coverage));
  const kept = withoutSuppressed(dedupeFindings(findings), plan, settings, coverage);
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

interface ActiveCheckRule extends ActiveRule {
  rule: CheckRule;
}

/** Appends findings one by one: hundreds of thousands are more than a call can have arguments. */
function addAll(findings: Finding[], more: readonly Finding[]): void {
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

/** The maximum number of problems that a custom rule may report in a plan. */
const MAX_FINDINGS_PER_CUSTOM_RULE = 10_000;

/** The built-in functions that plugins must not change; saved before the first plugin rule runs. */
let builtIns: BuiltIns | undefined;

/**
 * Runs the rules of configurations and plugins with a time limit, one for each kind.
 * @throws UserError that names a rule that takes too long or replaces a built-in function
 */
function customRuleFindings(
  plan: ValidatedPlan,
  customRules: readonly ActiveCheckRule[],
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): Finding[] {
  const findings: Finding[] = [];
  const run = ({ rule, severity }: ActiveCheckRule): void =>
    addAll(findings, runRuleTimed(plan, rule, severity, settings, coverage));
  const declared = customRules.filter(({ rule }) => rule.definedBy === "configuration");
  const ofPlugins = customRules.filter(({ rule }) => rule.definedBy === "plugin");
  runWithinTime(declared, DECLARED_RULES_MS, plan, run);
  if (ofPlugins.length === 0) return findings;
  deepFreeze(plan.source.data);
  for (const document of plan.source.documents) deepFreeze(document.data);
  deepFreeze(plan.sections);
  builtIns ??= new BuiltIns();
  const originals = builtIns;
  runWithinTime(ofPlugins, PLUGIN_RULES_MS, plan, (active) => {
    withExitGuardSync(`smplan: The rule ${active.rule.id} ends the program.`, () => run(active));
    const replaced = originals.restore();
    if (replaced !== undefined) throw userError("ruleReplaces", { rule: active.rule.id, replaced });
  });
  return findings;
}

function runWithinTime(
  rules: readonly ActiveCheckRule[],
  milliseconds: number,
  plan: ValidatedPlan,
  run: (active: ActiveCheckRule) => void,
): void {
  if (rules.length === 0) return;
  let running = "";
  try {
    runWithTimeLimit(milliseconds, () => {
      for (const active of rules) {
        running = active.rule.id;
        run(active);
      }
    });
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw userError("ruleTooSlow", { rule: running, file: plan.source.file, seconds: milliseconds / 1_000 });
  }
}

/** Freezes a value with all its contents: a rule that changes the plan would affect the other rules. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

/** Lint settings with the loaded results. */
type LoadedLintSettings = Omit<LintSettings, "loadResults"> & { loadedResults: LoadedResults | undefined };

function runRuleTimed(
  plan: ValidatedPlan,
  rule: CheckRule,
  severity: Severity,
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): Finding[] {
  if (!settings.onRuleTimed) return runRule(plan, rule, severity, settings, coverage);
  const start = performance.now();
  const findings = runRule(plan, rule, severity, settings, coverage);
  settings.onRuleTimed(rule.id, performance.now() - start);
  return findings;
}

function runRule(
  plan: ValidatedPlan,
  rule: CheckRule,
  severity: Severity,
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): Finding[] {
  const { today, vocabulary, formatter, loadedResults } = settings;
  const findings: Finding[] = [];
  const root = plan.source.main.data as object;
  const report: ReportFinding = (owner, id, details = {}) => {
    if (rule.definedBy !== undefined && findings.length === MAX_FINDINGS_PER_CUSTOM_RULE)
      throw new Error(`it reports more than ${MAX_FINDINGS_PER_CUSTOM_RULE} problems in one plan`);
    const message = formatter().formatMessage(rule, id, details.data);
    const anchor = `${id} ${plan.source.anchorOf(owner, details.at)}`;
    const path = plan.source.pathOf(owner, details.at);
    findings.push({
      rule: rule.id,
      severity,
      message,
      anchor,
      path,
      ...locateFinding(plan, rule, owner, details, formatter),
    });
  };
  const options = settings.options.get(rule.id) ?? defaultOptions(rule);
  const { text } = plan.source;
  const { broken, present } = plan;
  const context: RuleContext = {
    root,
    text,
    broken,
    present,
    options,
    today,
    vocabulary,
    get results() {
      if (loadedResults === undefined || loadedResults.diagnostics.length > 0) coverage.markPartial(rule.id);
      return loadedResults?.results;
    },
  };
  try {
    rule.check(plan.sections, report, context);
    return findings;
  } catch (error) {
    // A rule that fails, most likely a custom one, does not stop the others.
    coverage.markFailed(rule.id);
    const stack = errorStack(error);
    const finding: Finding = {
      rule: rule.id,
      severity: "error",
      message: formatter().formatRuleFailure(rule.id, ruleFailureReason(error)),
      anchor: "failed",
      span: plan.source.main.locatePath([]),
      blocking: true,
    };
    return [stack === undefined ? finding : { ...finding, stack }];
  }
}

/** Returns the stack of a thrown error. A rule may throw any value. */
function errorStack(error: unknown): string | undefined {
  try {
    return error instanceof Error ? error.stack : undefined;
  } catch {
    return undefined;
  }
}

function ruleFailureReason(error: unknown): string {
  const text = thrownText(error);
  if (error instanceof RangeError && /call stack/i.test(text)) return "it calls itself without end";
  if (error instanceof TypeError && /read only|not extensible|Cannot (?:add|delete) property/.test(text))
    return `it changes the plan, which rules may only read (${text})`;
  return text;
}

function locateFinding(
  plan: ValidatedPlan,
  rule: CheckRule,
  owner: object,
  details: ReportDetails,
  formatter: () => MessageFormatter,
) {
  const { at, related, replaceWith, suggest } = details;
  const span = plan.source.locate(owner, at);
  const finding: Pick<Finding, "span" | "related" | "fix" | "suggestion"> = { span };
  if (related)
    finding.related = related.map((other) => ({
      message: formatter().formatMessage(rule, other.message, other.data),
      span: plan.source.locate(other.owner, other.at),
    }));
  if (replaceWith !== undefined) finding.fix = replacementEdits(plan, span, replaceWith);
  if (suggest !== undefined) finding.suggestion = replacementEdits(plan, span, suggest);
  return finding;
}

/** Returns the edit that replaces a value, with the same kind of quotes. */
function replacementEdits(plan: ValidatedPlan, span: SourceSpan, text: string): TextEdit[] {
  return [{ span, text: scalarInQuotesOf(plan.source.textAt(span), text) }];
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
