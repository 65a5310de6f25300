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

/** All that the judgement of a plan depends on besides the plan. */
export interface LintSettings extends RuleSettings {
  /** The day on which the plan is judged, as year-month-day. */
  today: string;
  /** Asked for only where there is something to say. */
  formatter: () => MessageFormatter;
  /** Reads what has been measured, in the plan and in its files; without it files of results are left alone. */
  loadResults?: (measurement: Measurement) => Promise<LoadedResults>;
  /** Told of every rule how long it took, in milliseconds. */
  onRuleTimed?: (rule: string, milliseconds: number) => void;
}

/** What the rules found in a plan. */
export interface RuleRunResult {
  /** In the order of the files and their lines. */
  findings: Finding[];
  /** The ids of the rules that are on and could not run. */
  skipped: ReadonlySet<string>;
}

/** Judges a checked plan by every rule that is on. */
export async function runRules(plan: ValidatedPlan, settings: LintSettings): Promise<RuleRunResult> {
  const { measurement } = plan.sections;
  const readings: LoadedResults | undefined = hasResultFiles(measurement)
    ? await settings.loadResults?.(measurement)
    : { results: inlineResults(measurement), diagnostics: [] };
  const informed = { ...settings, readings };
  const findings = unreadResultFindings(plan, readings?.diagnostics ?? [], settings);
  const coverage = new RuleCoverage(plan);
  // Several rules ask for the names in a plan; read here, none of them is charged with it.
  idDefinitions(plan.sections);
  const own: ActiveCheckRule[] = [];
  for (const { rule, severity } of activeRules(settings)) {
    if ("diagnosticKind" in rule)
      addAll(findings, diagnosticFindings(plan, plan.diagnostics, rule, severity, settings));
    else if (!coverage.shouldRun(rule)) continue;
    else if (rule.definedBy !== undefined) own.push({ rule, severity });
    else addAll(findings, runRuleTimed(plan, rule, severity, informed, coverage));
  }
  if (own.length > 0) addAll(findings, customRuleFindings(plan, own, informed, coverage));
  const kept = withoutSuppressed(dedupeFindings(findings), plan, settings, coverage);
  return {
    findings: sortFindings([...kept, ...uncheckedPartFindings(plan, kept, settings)], plan),
    skipped: coverage.skipped,
  };
}

/** A rule that is on, and how grave its findings are. */
interface ActiveRule {
  rule: Rule;
  severity: Severity;
}

interface ActiveCheckRule extends ActiveRule {
  rule: CheckRule;
}

/** Hundreds of thousands of findings are more than a call can have arguments. */
function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (const finding of more) findings.push(finding);
}

/** Thousands of plans are judged by the same settings. */
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

/** Returns the findings that no comment in the plan suppresses, with what is wrong with these comments. */
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
  faults: readonly SourceDiagnostic[],
  rule: DiagnosticRule,
  severity: Severity,
  { formatter }: LintSettings,
): Finding[] {
  const textOf = (span: SourceSpan): string => plan.source.textAt(span).slice(0, 80);
  const own = faults.filter((fault) => fault.kind === rule.diagnosticKind);
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

/** The most problems that one of the team's own rules may report in a plan. */
const MAX_FINDINGS_PER_CUSTOM_RULE = 10_000;

/** What plugins must leave as it is; remembered when the first one is about to run. */
let builtIns: BuiltIns | undefined;

/**
 * Runs the rules of configurations and plugins under a watchdog, those of each kind together.
 * @throws UserError that names a rule that takes too long, or replaces what is built into JavaScript
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

/** Freezes a value with all that is in it: a rule that changes the plan would change what other rules see. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

/** A judgement with what has been measured. */
type LoadedLintSettings = Omit<LintSettings, "loadResults"> & { readings: LoadedResults | undefined };

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
  const { today, vocabulary, formatter, readings } = settings;
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
      if (readings === undefined || readings.diagnostics.length > 0) coverage.markPartial(rule.id);
      return readings?.results;
    },
  };
  try {
    rule.check(plan.sections, report, context);
    return findings;
  } catch (error) {
    // One faulty rule, most likely one of the team's own, does not stop the others.
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

/** The stack of what a rule threw, which may be anything at all. */
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
  wording: () => MessageFormatter,
) {
  const { at, related, replaceWith, suggest } = details;
  const span = plan.source.locate(owner, at);
  const finding: Pick<Finding, "span" | "related" | "fix" | "suggestion"> = { span };
  if (related)
    finding.related = related.map((other) => ({
      message: wording().formatMessage(rule, other.message, other.data),
      span: plan.source.locate(other.owner, other.at),
    }));
  if (replaceWith !== undefined) finding.fix = replacementEdits(plan, span, replaceWith);
  if (suggest !== undefined) finding.suggestion = replacementEdits(plan, span, suggest);
  return finding;
}

/** A new text for a value, quoted as the old one is. */
function replacementEdits(plan: ValidatedPlan, span: SourceSpan, text: string): TextEdit[] {
  return [{ span, text: scalarInQuotesOf(plan.source.textAt(span), text) }];
}

/** An alias makes one mistake appear in several places of the plan, but it stands once in the text. */
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
