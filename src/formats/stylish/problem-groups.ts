import type { Finding } from "../../diagnostics.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { isSectionName, sectionNames } from "../../plan/sections.ts";
import { groupBy } from "../../platform/group-by.ts";

/** The maximum number of problems of a rule in a file that are shown. */
const MAX_PROBLEMS_PER_RULE = 3;

/** The maximum number of problems that are named as the first to solve. */
const MAX_FIRST_PROBLEMS = 5;

/** Problems under a common heading. */
export interface ProblemGroup {
  /** `undefined` for the errors of all sections. */
  section?: string;
  /** The problems that are shown, by rule and file. */
  rules: { rule: string; shown: readonly Finding[]; hidden: number }[];
}

/**
 * Returns the errors as the first group, then the other problems by section, in the order of a plan.
 * @param all whether to show every problem, and not only a few of each rule
 */
export function problemGroups(findings: readonly Finding[], all: boolean): ProblemGroup[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = groupBy(
    findings.filter(({ severity }) => severity !== "error"),
    ({ rule }) => sectionOf(rule),
  );
  const sections = [...others].sort(([a], [b]) => sectionRank(a) - sectionRank(b));
  return [
    ...(errors.length > 0 ? [{ rules: byRule(errors, all) }] : []),
    ...sections.map(([section, own]) => ({ section, rules: byRule(own, all) })),
  ];
}

function byRule(findings: readonly Finding[], all: boolean): ProblemGroup["rules"] {
  const rules = groupBy(findings, ({ rule, span }) => JSON.stringify([span.file, rule]));
  return [...rules.values()].map((own) => {
    const shown = all || own.length === MAX_PROBLEMS_PER_RULE + 1 ? own : own.slice(0, MAX_PROBLEMS_PER_RULE);
    return { rule: own[0]?.rule ?? "", shown, hidden: own.length - shown.length };
  });
}

function sectionOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf("/")));
}

/** Returns the position of a section. Other names, such as `structure`, come first. */
function sectionRank(section: string): number {
  return isSectionName(section) ? sectionNames.indexOf(section) : -1;
}

/**
 * Returns the problems to solve first, one of each rule: errors before warnings, requirements of every plan
 * before advice, and problems with many places before those with one.
 */
export function firstProblems(report: LintReport): Finding[] {
  const required = new Set(
    report.meta().rules.flatMap(({ rule }) => (rule.presets.includes("minimal") ? [rule.id] : [])),
  );
  const weight = ({ severity, blocking, rule, places }: Finding): number[] => [
    blocking ? 0 : 1,
    ["error", "warning", "info"].indexOf(severity),
    required.has(rule) ? 0 : 1,
    -(places?.length ?? 1),
  ];
  const sorted = report.findings
    .map((finding) => ({ finding, weight: weight(finding) }))
    .sort((a, b) => compareNumbers(a.weight, b.weight))
    .map(({ finding }) => finding);
  return [...groupBy(sorted, ({ rule }) => rule).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, MAX_FIRST_PROBLEMS);
}

/** Compares two lists by their first numbers that differ. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
