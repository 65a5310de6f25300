import type { Edit, Fault, Finding, Severity, Span } from "../finding.ts";
import { definitions } from "../plan/references.ts";
import { hasResultFiles, resultsIn } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { CheckedPlan } from "../schema/check.ts";
import { scalarLike } from "../yaml/scalar.ts";
import type { CheckRule, FaultRule, Report, ReportDetails, Rule, RuleContext } from "./rule.ts";
import { defaultsOf, type Levels, type RuleSettings } from "./settings.ts";
import { suppress } from "./suppressions.ts";
import type { Wording } from "./wording.ts";

/** All that the judgement of a plan depends on besides the plan. */
export interface Judgement extends RuleSettings {
  /** The day on which the plan is judged, as year-month-day. */
  today: string;
  /** Asked for only where there is something to say. */
  wording: () => Wording;
  /** Reads what has been measured, in the plan and in its files; without it files of results are left alone. */
  readings?: (measurement: Measurement) => Promise<readonly Result[]>;
  /** Told of every rule how long it took, in milliseconds. */
  timed?: (rule: string, milliseconds: number) => void;
}

/** Judges a checked plan by every rule that is on. Findings come in the order of the files and their lines. */
export async function runRules(plan: CheckedPlan, judgement: Judgement): Promise<Finding[]> {
  const { measurement } = plan.sections;
  const results = hasResultFiles(measurement)
    ? await judgement.readings?.(measurement)
    : resultsIn(measurement);
  const informed = { ...judgement, results };
  const findings: Finding[] = [];
  // Several rules ask for the names in a plan; read here, none of them is charged with it.
  definitions(plan.sections);
  for (const { rule, severity } of activeRules(judgement)) {
    if ("faults" in rule) findings.push(...faultFindings(plan, plan.faults, rule, judgement));
    else if (applies(plan, rule)) findings.push(...timely(plan, rule, severity, informed));
  }
  return inOrder(suppressed(distinct(findings), plan, judgement), plan);
}

/** A rule that is on, and how grave its findings are. */
interface ActiveRule {
  rule: Rule;
  severity: Severity;
}

/** Thousands of plans are judged by the same settings. */
const active = new WeakMap<Levels, readonly ActiveRule[]>();

function activeRules({ rules, levels }: RuleSettings): readonly ActiveRule[] {
  const known = active.get(levels);
  if (known) return known;
  const on = rules.flatMap((rule): ActiveRule[] => {
    const severity = levels.get(rule.id) ?? "off";
    return severity === "off" ? [] : [{ rule, severity }];
  });
  active.set(levels, on);
  return on;
}

/** What comments in the plan leave of the findings, with what is wrong with these comments. */
function suppressed(findings: readonly Finding[], plan: CheckedPlan, judgement: Judgement): Finding[] {
  const { kept, faults } = suppress(findings, plan.source.documents, judgement);
  if (faults.length === 0) return kept;
  for (const { rule } of activeRules(judgement))
    if ("faults" in rule) kept.push(...faultFindings(plan, faults, rule, judgement));
  return kept;
}

function faultFindings(
  plan: CheckedPlan,
  faults: readonly Fault[],
  rule: FaultRule,
  { wording, levels }: Judgement,
): Finding[] {
  const severity = levels.get(rule.id) as Severity;
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
  }));
}

/** Where the text is no YAML nothing is known of the plan; a broken or absent section has been spoken of. */
function applies(plan: CheckedPlan, rule: CheckRule): boolean {
  if (plan.source.main.faults.length > 0 || !isMapping(plan.source.main.data)) return false;
  if (rule.reads === "all") return true;
  const [judged] = rule.reads;
  if (judged !== undefined && !plan.present.has(judged)) return false;
  return !rule.reads.some((section) => plan.broken.has(section));
}

/** A judgement with what has been measured. */
type Informed = Judgement & Pick<RuleContext, "results">;

function timely(plan: CheckedPlan, rule: CheckRule, severity: Severity, judgement: Informed): Finding[] {
  if (!judgement.timed) return check(plan, rule, severity, judgement);
  const start = performance.now();
  const findings = check(plan, rule, severity, judgement);
  judgement.timed(rule.id, performance.now() - start);
  return findings;
}

function check(plan: CheckedPlan, rule: CheckRule, severity: Severity, judgement: Informed): Finding[] {
  const { today, vocabulary, wording, results } = judgement;
  const findings: Finding[] = [];
  const root = plan.source.main.data as object;
  const report: Report = (owner, id, details = {}) => {
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
  const context = { root, text, broken, present, options, today, vocabulary, results };
  try {
    rule.check(plan.sections, report, context);
    return findings;
  } catch (error) {
    // One rule at fault, most likely one of the team's own, is no reason to say nothing of the plan.
    const message = `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}. This is a fault of the rule, not of the plan.`;
    return [
      { rule: rule.id, severity: "error", message, anchor: "failed", span: plan.source.main.locatePath([]) },
    ];
  }
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

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An alias makes one mistake appear in several places of the plan, but it stands once in the text. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(
    findings.map((finding) => [`${key(finding.span)} ${finding.rule} ${finding.message}`, finding]),
  );
  return [...byPlace.values()];
}

function key({ file, start, end }: Span): string {
  return `${file}:${start}:${end}`;
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
