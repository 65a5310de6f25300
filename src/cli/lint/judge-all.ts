import { resolve } from "node:path";
import type { World } from "../world.ts";
import { Judge, type Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";

/** Judges plans one after the other, from the cache where they are in it, and shows how far it has come. */
export async function judgeAll(
  plans: readonly string[],
  options: LintOptions,
  world: World,
  timed?: (rule: string, milliseconds: number) => void,
): Promise<Judged[]> {
  const changed =
    options.since === undefined ? undefined : (await import("./since.ts")).changedSince(options.since, world);
  const judged = await judgeEach(plans, options, world, timed);
  if (!changed) return judged;
  return judged.filter(({ texts }) =>
    [...texts.keys()].some((file) => changed.has(resolve(world.cwd, file))),
  );
}

async function judgeEach(
  plans: readonly string[],
  options: LintOptions,
  world: World,
  timed?: (rule: string, milliseconds: number) => void,
): Promise<Judged[]> {
  const judge = await Judge.of(options, world);
  const cache = options.cache
    ? new (await import("./cache.ts")).Cache(options.cacheLocation, world)
    : undefined;
  const progress =
    plans.length > 1 ? new (await import("./progress.ts")).Progress(plans.length, world.stderr) : undefined;
  const judged: Judged[] = [];
  for (const plan of plans) {
    const known = await cache?.judged(plan, judge);
    const found = known ?? (await judge.judge(plan, timed));
    if (!known) await cache?.keep(found, judge);
    judged.push(found);
    progress?.step();
  }
  progress?.end();
  cache?.save();
  return judged;
}
