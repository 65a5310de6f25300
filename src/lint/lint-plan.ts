import type { Finding } from "../diagnostics.ts";
import { type LoadOptions, loadSource } from "../plan/load-plan-source.ts";
import type { PlanSource } from "../plan/plan-source.ts";
import { type CheckedPlan, checkPlan } from "../schema/validate-plan.ts";
import { type Judgement, runRules } from "./run-rules.ts";

export interface LintedPlan extends CheckedPlan {
  findings: Finding[];
  /** The ids of the rules that are on and could not run. */
  skipped: ReadonlySet<string>;
}

/**
 * Loads, validates and judges one plan.
 * @throws what the file system says where the plan cannot be read
 */
export async function lintPlan(
  file: string,
  judgement: Judgement,
  options: LoadOptions,
): Promise<LintedPlan> {
  return lintSource(loadSource(file, options), judgement);
}

/** Validates and judges a plan that is loaded. */
export async function lintSource(source: PlanSource, judgement: Judgement): Promise<LintedPlan> {
  const plan = await checkPlan(source);
  return { ...plan, ...(await runRules(plan, judgement)) };
}
