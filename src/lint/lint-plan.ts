import type { Finding } from "../diagnostics.ts";
import { type LoadSourceOptions, loadPlanSource } from "../plan/load-plan-source.ts";
import type { PlanSource } from "../plan/plan-source.ts";
import { type ValidatedPlan, validatePlan } from "../schema/validate-plan.ts";
import type { LintSettings } from "./lint-settings.ts";
import { runRules } from "./run-rules.ts";

/** A plan with its findings. */
export interface LintedPlan extends ValidatedPlan {
  findings: Finding[];
  /** The ids of the rules that are on and could not run. */
  skipped: ReadonlySet<string>;
}

/**
 * Loads, validates and lints one plan.
 * @throws the error of the file system if the plan cannot be read
 */
export async function lintPlan(
  file: string,
  settings: LintSettings,
  options: LoadSourceOptions,
): Promise<LintedPlan> {
  return lintSource(loadPlanSource(file, options), settings);
}

/** Validates and lints a loaded plan. */
export async function lintSource(source: PlanSource, settings: LintSettings): Promise<LintedPlan> {
  const plan = await validatePlan(source);
  return { ...plan, ...(await runRules(plan, settings)) };
}
