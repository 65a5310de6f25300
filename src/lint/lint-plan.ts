import type { Finding } from "../diagnostics.ts";
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

/** Validates and lints a loaded plan. */
export async function lintSource(source: PlanSource, settings: LintSettings): Promise<LintedPlan> {
  const plan = await validatePlan(source);
  return { ...plan, ...(await runRules(plan, settings)) };
}
