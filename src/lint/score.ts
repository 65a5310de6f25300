import type { Finding } from "../diagnostics.ts";
import { isSectionName, sectionNames } from "../plan/sections.ts";
import type { LintedPlan } from "./lint-plan.ts";
import type { LintReport } from "./lint-report.ts";
import type { Rule } from "./rule.ts";
import type { RuleLevel, RuleSettings } from "./rule-settings.ts";

/** The score of a section of the plan. */
export interface SectionScore {
  section: string;
  /**
   * The percentage of its active rules without findings, from 0 to 100; absent if the section is missing, or if
   * one of its rules could not run.
   */
  score?: number;
  findings: number;
}

/**
 * Returns the score of every section that has active rules, in the order of the rules. Sections that no plan
 * has and that have no findings are left out.
 */
export function sectionScores(report: LintReport): SectionScore[] {
  const { rules, absent, skipped } = report.meta();
  return tallySections(report.findings, rules, { absent, skipped }).map(
    ({ section, on, clean, findings, unchecked }) => ({
      section,
      ...(unchecked ? {} : { score: Math.round((100 * clean) / on) }),
      findings,
    }),
  );
}

/** The score of a whole plan. */
export interface PlanScore {
  /**
   * The percentage of the rules that ran and found nothing, from 0 to 100. Only a plan without findings has
   * 100.
   */
  score: number;
  errors: number;
  warnings: number;
}

/**
 * Returns the score of one plan with the settings by which it was linted. Rules that could not run are not
 * counted.
 * @returns `undefined` if the plan could not be read, so that no rule ran
 */
export function planScoreOf(
  { findings, present, skipped }: Pick<LintedPlan, "findings" | "present"> & Partial<LintedPlan>,
  { rules, levels }: Pick<RuleSettings, "rules" | "levels">,
): PlanScore | undefined {
  const on = rules.map((rule) => ({ rule, level: levels.get(rule.id) ?? "off" }));
  const absent = new Set<string>(sectionNames.filter((section) => !present.has(section)));
  const checks = on.filter(({ rule, level }) => level !== "off" && !("diagnosticKind" in rule));
  if (checks.length > 0 && checks.every(({ rule }) => skipped?.has(rule.id))) return undefined;
  const all = tallySections(findings, on, { absent, skipped });
  const total = all.reduce((sum, section) => sum + section.on, 0);
  const clean = all.reduce((sum, section) => sum + section.clean, 0);
  return {
    score: total === 0 ? 100 : Math.floor((100 * clean) / total),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
  };
}

interface SectionTally {
  section: string;
  on: number;
  clean: number;
  findings: number;
  /** Whether errors in the plan prevented one of its rules from running. */
  prevented: boolean;
  /** Whether the section is missing, or one of its rules did not run. */
  unchecked: boolean;
}

/** The sections that a plan does not have, and the rules that could not run. */
interface UncheckedSections {
  absent: ReadonlySet<string>;
  skipped?: ReadonlySet<string>;
}

function tallySections(
  findings: readonly Finding[],
  rules: readonly { rule: Rule; level: RuleLevel }[],
  { absent, skipped }: UncheckedSections,
): SectionTally[] {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  const sections = new Map<string, SectionTally>();
  for (const { rule, level } of rules) {
    if (level === "off") continue;
    const section = rule.id.slice(0, rule.id.indexOf("/"));
    const own = sections.get(section) ?? {
      section,
      on: 0,
      clean: 0,
      findings: 0,
      prevented: false,
      unchecked: false,
    };
    sections.set(section, own);
    const count = found.get(rule.id) ?? 0;
    own.findings += count;
    const isAbsent = isAbsentFor(rule, absent);
    const isSkipped = skipped?.has(rule.id) ?? false;
    own.prevented ||= isSkipped;
    // Access to accounts, for example, is a part of governance: without it, the section was not checked.
    own.unchecked ||= isSkipped || (isAbsent && !isSectionName(section));
    if (isSkipped || isAbsent) continue;
    own.on += 1;
    own.clean += count === 0 ? 1 : 0;
  }
  for (const own of sections.values()) own.unchecked ||= own.on === 0 || absent.has(own.section);
  return [...sections.values()].filter(
    ({ section, findings, prevented }) => findings > 0 || prevented || !absent.has(section),
  );
}

/** Returns whether a rule did not run because the section that it is about is missing. */
function isAbsentFor(rule: Rule, absent: ReadonlySet<string>): boolean {
  return "reads" in rule && rule.reads !== "all" && absent.has(rule.reads[0] ?? "");
}
