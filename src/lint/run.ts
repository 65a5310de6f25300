import type { Finding, Severity, Span } from "../finding.ts";
import type { CheckedPlan } from "../schema/check.ts";
import { type CheckRule, fillMessage, type Report, type ReportDetails, type Rule } from "./rule.ts";
import type { Levels } from "./settings.ts";

/** Judges a checked plan by every rule that is on. Findings come in the order of the files and their lines. */
export function runRules(plan: CheckedPlan, rules: readonly Rule[], levels: Levels): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = levels.get(rule.id) ?? "off";
    if (severity === "off") continue;
    if ("faults" in rule) findings.push(...faultFindings(plan, rule.faults, rule.id, severity));
    else if (applies(plan, rule)) findings.push(...check(plan, rule, severity));
  }
  return inOrder(distinct(findings), plan);
}

function faultFindings(plan: CheckedPlan, kind: string, rule: string, severity: Severity): Finding[] {
  return plan.faults
    .filter((fault) => fault.kind === kind)
    .map(({ message, span }) => ({ rule, severity, message, span }));
}

/** Where the text is no YAML nothing is known of the plan; a broken or absent section has been spoken of. */
function applies(plan: CheckedPlan, rule: CheckRule): boolean {
  if (plan.source.main.faults.length > 0 || !isMapping(plan.source.main.data)) return false;
  if (rule.reads === "all") return true;
  const [judged] = rule.reads;
  if (judged !== undefined && !plan.present.has(judged)) return false;
  return !rule.reads.some((section) => plan.broken.has(section));
}

function check(plan: CheckedPlan, rule: CheckRule, severity: Severity): Finding[] {
  const findings: Finding[] = [];
  const root = plan.source.main.data as object;
  const report: Report = (owner, id, details = {}) => {
    const message = fillMessage(rule.messages[id] ?? id, details.data);
    findings.push({ rule: rule.id, severity, message, ...placed(plan, rule, owner, details) });
  };
  rule.check(plan.sections, report, { root, broken: plan.broken, present: plan.present });
  return findings;
}

function placed(plan: CheckedPlan, rule: CheckRule, owner: object, details: ReportDetails) {
  const { at, related, replaceWith } = details;
  const span = plan.source.locate(owner, at);
  const placedFinding: Pick<Finding, "span" | "related" | "fix"> = { span };
  if (related)
    placedFinding.related = related.map((other) => ({
      message: fillMessage(rule.messages[other.message] ?? other.message, other.data),
      span: plan.source.locate(other.owner, other.at),
    }));
  if (replaceWith !== undefined) placedFinding.fix = [{ span, text: replaceWith }];
  return placedFinding;
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
