import { findPlans } from "../find-plans.ts";
import type { World } from "../world.ts";
import { withoutIgnored } from "./ignored.ts";
import { Judge } from "./judge.ts";
import type { LintOptions } from "./options.ts";

/** The plans that are to be judged. */
export async function plansOf(
  paths: readonly string[],
  options: LintOptions,
  world: World,
): Promise<string[]> {
  let plans = await findPlans(paths, world);
  if (options.ignore) {
    const judge = await Judge.of(options, world);
    plans = await withoutIgnored(plans, new Set(paths), judge, world);
  }
  return plans;
}
