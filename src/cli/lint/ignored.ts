import type { World } from "../world.ts";
import type { Judge } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { tell } from "./tell.ts";

/** The plans that are not to be left alone; those that a person named, and we leave out all the same, are told. */
export async function withoutIgnored(
  plans: readonly string[],
  named: ReadonlySet<string>,
  judge: Judge,
  options: LintOptions,
  world: World,
): Promise<string[]> {
  const left: string[] = [];
  for (const plan of plans) {
    const { ignoredBy } = await judge.settingsFor(plan);
    if (ignoredBy === undefined) left.push(plan);
    else if (named.has(plan)) await tell("leftOut", { plan, file: ignoredBy }, options, world);
  }
  return left;
}
