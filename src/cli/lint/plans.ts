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
  const found = await findPlans(paths, world);
  // First of all: what stands as it stood costs no more than a look, not even its configuration is read.
  const plans =
    options.since === undefined
      ? found
      : (await import("./since.ts")).touchedSince(options.since, found, world);
  return options.ignore ? withoutIgnored(plans, new Set(paths), judge, options, world) : plans;
}
