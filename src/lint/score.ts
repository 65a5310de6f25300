import type { LintReport } from "./report.ts";

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
  const found = new Map<string, number>();
  for (const { rule } of report.findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  const sections = new Map<string, { on: number; clean: number; findings: number }>();
  const { rules, absent } = report.circumstances();
  for (const { rule, level } of rules) {
    if (level === "off") continue;
    const section = rule.id.slice(0, rule.id.indexOf("/"));
    const own = sections.get(section) ?? { on: 0, clean: 0, findings: 0 };
    const count = found.get(rule.id) ?? 0;
    own.on += 1;
    own.clean += count === 0 ? 1 : 0;
    own.findings += count;
    sections.set(section, own);
  }
  const told = [...sections].filter(([section, { findings }]) => findings > 0 || !absent.has(section));
  return told.map(([section, { on, clean, findings }]) => ({
    section,
    score: Math.round((100 * clean) / on),
    findings,
  }));
}
