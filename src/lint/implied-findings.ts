import type { Finding, PlanPath } from "../diagnostics.ts";

/** A finding, with the rule that may report the same cause and the place at which it would do so. */
export interface RuleFinding extends Finding {
  impliedBy?: { rule: string; path: PlanPath };
}

/**
 * Returns the findings whose cause no other rule reports.
 * @param kept the findings that no comment suppresses
 * @param all all findings: if a comment suppresses the cause, its consequences are left out too
 */
export function withoutImplied(kept: readonly RuleFinding[], all: readonly RuleFinding[]): Finding[] {
  if (!kept.some(({ impliedBy }) => impliedBy)) return [...kept];
  const pathsByRule = new Map<string, PlanPath[]>();
  for (const { impliedBy } of kept) if (impliedBy) pathsByRule.set(impliedBy.rule, []);
  for (const { rule, path } of all) if (path) pathsByRule.get(rule)?.push(path);
  return kept.flatMap(({ impliedBy, ...finding }) => {
    const isImplied =
      impliedBy && pathsByRule.get(impliedBy.rule)?.some((path) => isAtOrBelow(path, impliedBy.path));
    return isImplied ? [] : [finding];
  });
}

function isAtOrBelow(path: PlanPath, ancestor: PlanPath): boolean {
  return ancestor.every((step, index) => path[index] === step);
}
