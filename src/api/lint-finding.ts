import type { Finding, PlanPath, Severity } from "../diagnostics.ts";
import { findingJson } from "../formats/json/finding-json.ts";
import type { LintReport } from "../lint/lint-report.ts";

/** A range in a file. Lines and columns count from 1, offsets from 0, columns and offsets in UTF-16 code units. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  offset: number;
  endOffset: number;
}

/** A place that a finding refers to, such as the first of two equal ids. */
export interface RelatedPlace extends Location {
  message: string;
}

/** A replacement of the text in a range. */
export interface LintEdit extends Location {
  text: string;
}

/** A place of a problem. */
export interface LintPlace extends Location {
  message: string;
  /** The keys and indexes of the value in the plan, such as `["kpis", 0, "target"]`, if it is about a value. */
  path?: PlanPath;
  related?: RelatedPlace[];
  /** The edits that correct the problem safely. */
  fix?: LintEdit[];
  /** The edits that probably correct the problem. A person should confirm them. */
  suggestion?: LintEdit[];
}

/** A problem that the linter found. */
export interface LintFinding extends LintPlace {
  rule: string;
  severity: Severity;
  /** The places of a problem that occurs several times with the same cause. */
  places?: LintPlace[];
}

/** The origin of a list of findings or of one finding. */
interface FindingOrigin {
  report: LintReport;
  findings: readonly Finding[];
}

const origins = new WeakMap<object, FindingOrigin>();

/** Returns the findings of a report. */
export function lintFindings(report: LintReport): LintFinding[] {
  const all = report.findings.map((finding) => {
    const one: LintFinding = findingJson(finding, report);
    origins.set(one, { report, findings: [finding] });
    return one;
  });
  origins.set(all, { report, findings: report.findings });
  return all;
}

/**
 * Returns the reports that findings come from.
 * @throws TypeError if a finding does not come from `lint`
 */
export function originsOf(findings: readonly LintFinding[]): FindingOrigin[] {
  const whole = origins.get(findings);
  if (whole && whole.findings.length === findings.length) return [whole];
  return findings.map((finding) => {
    const origin = origins.get(finding);
    if (!origin) throw new TypeError("The findings must be objects that lint, fix or loadPlan returned.");
    return origin;
  });
}
