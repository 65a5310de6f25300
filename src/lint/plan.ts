import type { Finding } from "../finding.ts";
import { loadSource, type LoadOptions } from "../plan/load.ts";
import type { PlanSource } from "../plan/source.ts";
import { type CheckedPlan, checkPlan } from "../schema/check.ts";
import type { Rule } from "./rule.ts";
import { runRules } from "./run.ts";
import type { Levels } from "./settings.ts";

export interface LintedPlan extends CheckedPlan {
  findings: Finding[];
}

/**
 * Loads, validates and judges one plan.
 * @throws what the file system says where the plan cannot be read
 */
export async function lintPlan(
  file: string,
  rules: readonly Rule[],
  levels: Levels,
  options: LoadOptions,
): Promise<LintedPlan> {
  return lintSource(loadSource(file, options), rules, levels);
}

/** Validates and judges a plan that is loaded. */
export async function lintSource(
  source: PlanSource,
  rules: readonly Rule[],
  levels: Levels,
): Promise<LintedPlan> {
  const plan = await checkPlan(source);
  return { ...plan, findings: runRules(plan, rules, levels) };
}
