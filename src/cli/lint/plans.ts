import { findPlans } from "../find-plans.ts";
import type { World } from "../world.ts";
import { withoutIgnored } from "./ignored.ts";
import type { Judge } from "./judge.ts";
import type { LintOptions } from "./options.ts";

/** The plans that are to be judged. */
export async function plansOf(
  paths: readonly string[],
  options: LintOptions,
  world: World,
  judge: Judge,
): Promise<string[]> {
  const plans = await findPlans(paths, world);
  return options.ignore ? withoutIgnored(plans, new Set(paths), judge, world) : plans;
}
