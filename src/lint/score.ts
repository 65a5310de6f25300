import type { Finding } from "../finding.ts";
import { sectionNames } from "../plan/sections.ts";
import type { LintedPlan } from "./plan.ts";
import type { LintReport } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { RuleLevel, RuleSettings } from "./settings.ts";

/** How well a section of the plan does: the share of its rules that are on and found nothing, from 0 to 100. */
export interface Score {
  section: string;
  score: number;
  findings: number;
}

/**
 * The score of every section that rules look at, in the order of their names. What no plan has, and nothing is said of,
 * is neither good nor bad.
 */
export function scoresOf(report: LintReport): Score[] {
  const { rules, absent } = report.circumstances();
  return tallies(report.findings, rules, absent).map(({ section, on, clean, findings }) => ({
    section,
    score: Math.round((100 * clean) / on),
    findings,
  }));
}

/** How well a whole plan does. */
export interface PlanScore {
  /** The share of the rules that are on and found nothing, from 0 to 100. Only a plan without a finding has 100. */
  score: number;
  errors: number;
  warnings: number;
}

/** The score of one plan by the settings it was judged by. */
export function planScoreOf(
  { findings, present }: Pick<LintedPlan, "findings" | "present">,
  { rules, levels }: Pick<RuleSettings, "rules" | "levels">,
): PlanScore {
  const on = rules.map((rule) => ({ rule, level: levels.get(rule.id) ?? "off" }));
  const absent = new Set<string>(sectionNames.filter((section) => !present.has(section)));
  const all = tallies(findings, on, absent);
  const total = all.reduce((sum, section) => sum + section.on, 0);
  const clean = all.reduce((sum, section) => sum + section.clean, 0);
  return {
    score: total === 0 ? 100 : Math.floor((100 * clean) / total),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
  };
}

interface Tally {
  section: string;
  on: number;
  clean: number;
  findings: number;
}

function tallies(
  findings: readonly Finding[],
  rules: readonly { rule: Rule; level: RuleLevel }[],
  absent: ReadonlySet<string>,
): Tally[] {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  const sections = new Map<string, Tally>();
  for (const { rule, level } of rules) {
    if (level === "off") continue;
    const section = rule.id.slice(0, rule.id.indexOf("/"));
    const own = sections.get(section) ?? { section, on: 0, clean: 0, findings: 0 };
    const count = found.get(rule.id) ?? 0;
    own.on += 1;
    own.clean += count === 0 ? 1 : 0;
    own.findings += count;
    sections.set(section, own);
  }
  return [...sections.values()].filter(({ section, findings }) => findings > 0 || !absent.has(section));
}
