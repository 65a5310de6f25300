import type { Edit, Fault, Finding, Severity, Span } from "../diagnostics.ts";
import { failure } from "../errors.ts";
import type { Wording } from "../i18n/message-formatter.ts";
import { definitions } from "../plan/references.ts";
import { hasResultFiles, resultsIn } from "../plan/results.ts";
import type { Measurement } from "../plan/types.ts";
import { refuseExitNow } from "../platform/exit-guard.ts";
import type { CheckedPlan } from "../schema/validate-plan.ts";
import { scalarLike } from "../yaml/scalar.ts";
import { BuiltIns } from "./built-ins.ts";
import { Coverage } from "./coverage.ts";
import type { CheckRule, FaultRule, Report, ReportDetails, Rule, RuleContext } from "./rule.ts";
import { defaultsOf, type Levels, type RuleSettings, reportsUnread } from "./rule-settings.ts";
import { suppress } from "./suppressions.ts";
import { thrownText } from "./thrown-text.ts";
import { placeKey, type Readings, uncheckedParts, unreadResults } from "./unchecked-findings.ts";
import { DECLARED_RULES_MS, PLUGIN_RULES_MS, TimeUp, withinTime } from "./watchdog.ts";

/** All that the judgement of a plan depends on besides the plan. */
export interface Judgement extends RuleSettings {
  /** The day on which the plan is judged, as year-month-day. */
  today: string;
  /** Asked for only where there is something to say. */
  wording: () => Wording;
  /** Reads what has been measured, in the plan and in its files; without it files of results are left alone. */
  readings?: (measurement: Measurement) => Promise<Readings>;
  /** Told of every rule how long it took, in milliseconds. */
  timed?: (rule: string, milliseconds: number) => void;
}

/** What the rules found in a plan. */
export interface RulesRun {
  /** In the order of the files and their lines. */
  findings: Finding[];
  /** The ids of the rules that are on and could not run. */
  skipped: ReadonlySet<string>;
}

/** Judges a checked plan by every rule that is on. */
export async function runRules(plan: CheckedPlan, judgement: Judgement): Promise<RulesRun> {
  const { measurement } = plan.sections;
  const readings: Readings | undefined = hasResultFiles(measurement)
    ? await judgement.readings?.(measurement)
    : { results: resultsIn(measurement), faults: [] };
  const informed = { ...judgement, readings };
  const findings = unreadResults(plan, readings?.faults ?? [], judgement);
  const coverage = new Coverage(plan);
  // Several rules ask for the names in a plan; read here, none of them is charged with it.
  definitions(plan.sections);
  const own: ActiveCheckRule[] = [];
  for (const { rule, severity } of activeRules(judgement)) {
    if ("faults" in rule) addAll(findings, faultFindings(plan, plan.faults, rule, severity, judgement));
    else if (!coverage.applies(rule)) continue;
    else if (rule.madeBy !== undefined) own.push({ rule, severity });
    else addAll(findings, timely(plan, rule, severity, informed, coverage));
  }
  if (own.length > 0) addAll(findings, ownFindings(plan, own, informed, coverage));
  const kept = suppressed(distinct(findings), plan, judgement, coverage);
  return {
    findings: inOrder([...kept, ...uncheckedParts(plan, kept, judgement)], plan),
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
const active = new WeakMap<Levels, readonly ActiveRule[]>();

function activeRules({ rules, levels }: RuleSettings): readonly ActiveRule[] {
  const known = active.get(levels);
  if (known) return known;
  const on = rules.flatMap((rule): ActiveRule[] => {
    const severity = reportsUnread(rule) ? "error" : (levels.get(rule.id) ?? "off");
    return severity === "off" ? [] : [{ rule, severity }];
  });
  active.set(levels, on);
  return on;
}

/** Returns the findings that no comment in the plan suppresses, with what is wrong with these comments. */
function suppressed(
  findings: readonly Finding[],
  plan: CheckedPlan,
  judgement: Judgement,
  coverage: Coverage,
): Finding[] {
  const { kept, faultsBy } = suppress(findings, plan.source, { ...judgement, coverage });
  if (!faultsBy) return kept;
  for (const { rule, severity } of activeRules(judgement))
    if ("faults" in rule) kept.push(...faultFindings(plan, faultsBy(rule.id), rule, severity, judgement));
  return kept;
}

function faultFindings(
  plan: CheckedPlan,
  faults: readonly Fault[],
  rule: FaultRule,
  severity: Severity,
  { wording }: Judgement,
): Finding[] {
  const textOf = (span: Span): string => plan.source.textAt(span).slice(0, 80);
  const own = faults.filter((fault) => fault.kind === rule.faults);
  return own.map(({ message, data, span, path, fix, suggestion }) => ({
    rule: rule.id,
    severity,
    message: wording().message(rule, message, data),
    span,
    anchor: `${message} ${textOf(span)}`,
    ...(path && { path }),
    ...(fix && { fix }),
    ...(suggestion && { suggestion }),
    ...(reportsUnread(rule) && { blocking: true as const }),
  }));
}

/** The most problems that one of the team's own rules may report in a plan. */
const MAX_OWN_PROBLEMS = 10_000;

/** What plugins must leave as it is; remembered when the first one is about to run. */
let builtIns: BuiltIns | undefined;

/**
 * Runs the rules of configurations and plugins under a watchdog, those of each kind together.
 * @throws UserError that names a rule that takes too long, or replaces what is built into JavaScript
 */
function ownFindings(
  plan: CheckedPlan,
  own: readonly ActiveCheckRule[],
  judgement: Informed,
  coverage: Coverage,
): Finding[] {
  const findings: Finding[] = [];
  const run = ({ rule, severity }: ActiveCheckRule): void =>
    addAll(findings, timely(plan, rule, severity, judgement, coverage));
  const declared = own.filter(({ rule }) => rule.madeBy === "configuration");
  const ofPlugins = own.filter(({ rule }) => rule.madeBy === "plugin");
  watched(declared, DECLARED_RULES_MS, plan, run);
  if (ofPlugins.length === 0) return findings;
  freeze(plan.source.data);
  for (const document of plan.source.documents) freeze(document.data);
  freeze(plan.sections);
  builtIns ??= new BuiltIns();
  const originals = builtIns;
  watched(ofPlugins, PLUGIN_RULES_MS, plan, (active) => {
    refuseExitNow(`smplan: The rule ${active.rule.id} ends the program.`, () => run(active));
    const replaced = originals.restore();
    if (replaced !== undefined) throw failure("ruleReplaces", { rule: active.rule.id, replaced });
  });
  return findings;
}

function watched(
  rules: readonly ActiveCheckRule[],
  milliseconds: number,
  plan: CheckedPlan,
  run: (active: ActiveCheckRule) => void,
): void {
  if (rules.length === 0) return;
  let running = "";
  try {
    withinTime(milliseconds, () => {
      for (const active of rules) {
        running = active.rule.id;
        run(active);
      }
    });
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
    throw failure("ruleTooSlow", { rule: running, file: plan.source.file, seconds: milliseconds / 1_000 });
  }
}

/** Freezes a value with all that is in it: a rule that changes the plan would change what other rules see. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

/** A judgement with what has been measured. */
type Informed = Omit<Judgement, "readings"> & { readings: Readings | undefined };

function timely(
  plan: CheckedPlan,
  rule: CheckRule,
  severity: Severity,
  judgement: Informed,
  coverage: Coverage,
): Finding[] {
  if (!judgement.timed) return check(plan, rule, severity, judgement, coverage);
  const start = performance.now();
  const findings = check(plan, rule, severity, judgement, coverage);
  judgement.timed(rule.id, performance.now() - start);
  return findings;
}

function check(
  plan: CheckedPlan,
  rule: CheckRule,
  severity: Severity,
  judgement: Informed,
  coverage: Coverage,
): Finding[] {
  const { today, vocabulary, wording, readings } = judgement;
  const findings: Finding[] = [];
  const root = plan.source.main.data as object;
  const report: Report = (owner, id, details = {}) => {
    if (rule.madeBy !== undefined && findings.length === MAX_OWN_PROBLEMS)
      throw new Error(`it reports more than ${MAX_OWN_PROBLEMS} problems in one plan`);
    const message = wording().message(rule, id, details.data);
    const anchor = `${id} ${plan.source.anchorOf(owner, details.at)}`;
    const path = plan.source.pathOf(owner, details.at);
    findings.push({
      rule: rule.id,
      severity,
      message,
      anchor,
      path,
      ...placed(plan, rule, owner, details, wording),
    });
  };
  const options = judgement.options.get(rule.id) ?? defaultsOf(rule);
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
      if (readings === undefined || readings.faults.length > 0) coverage.partly(rule.id);
      return readings?.results;
    },
  };
  try {
    rule.check(plan.sections, report, context);
    return findings;
  } catch (error) {
    // One faulty rule, most likely one of the team's own, does not stop the others.
    coverage.failed(rule.id);
    const stack = stackOf(error);
    const finding: Finding = {
      rule: rule.id,
      severity: "error",
      message: wording().ruleFailed(rule.id, whyFailed(error)),
      anchor: "failed",
      span: plan.source.main.locatePath([]),
      blocking: true,
    };
    return [stack === undefined ? finding : { ...finding, stack }];
  }
}

/** The stack of what a rule threw, which may be anything at all. */
function stackOf(error: unknown): string | undefined {
  try {
    return error instanceof Error ? error.stack : undefined;
  } catch {
    return undefined;
  }
}

function whyFailed(error: unknown): string {
  const text = thrownText(error);
  if (error instanceof RangeError && /call stack/i.test(text)) return "it calls itself without end";
  if (error instanceof TypeError && /read only|not extensible|Cannot (?:add|delete) property/.test(text))
    return `it changes the plan, which rules may only read (${text})`;
  return text;
}

function placed(
  plan: CheckedPlan,
  rule: CheckRule,
  owner: object,
  details: ReportDetails,
  wording: () => Wording,
) {
  const { at, related, replaceWith, suggest } = details;
  const span = plan.source.locate(owner, at);
  const finding: Pick<Finding, "span" | "related" | "fix" | "suggestion"> = { span };
  if (related)
    finding.related = related.map((other) => ({
      message: wording().message(rule, other.message, other.data),
      span: plan.source.locate(other.owner, other.at),
    }));
  if (replaceWith !== undefined) finding.fix = replacement(plan, span, replaceWith);
  if (suggest !== undefined) finding.suggestion = replacement(plan, span, suggest);
  return finding;
}

/** A new text for a value, quoted as the old one is. */
function replacement(plan: CheckedPlan, span: Span, text: string): Edit[] {
  return [{ span, text: scalarLike(plan.source.textAt(span), text) }];
}

/** An alias makes one mistake appear in several places of the plan, but it stands once in the text. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(
    findings.map((finding) => [`${placeKey(finding.span)} ${finding.rule} ${finding.message}`, finding]),
  );
  return [...byPlace.values()];
}

function inOrder(findings: Finding[], plan: CheckedPlan): Finding[] {
  const files = plan.source.documents.map((document) => document.file);
  return findings.sort(
    (a, b) =>
      files.indexOf(a.span.file) - files.indexOf(b.span.file) ||
      a.span.start - b.span.start ||
      (a.rule < b.rule ? -1 : 1),
  );
}
