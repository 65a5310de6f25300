import { UserError } from "../../diagnostics.ts";
import type { World } from "../../platform/runtime.ts";
import type { Progress } from "../project/progress-bar.ts";
import type { Cache } from "./lint-cache.ts";
import { lintWords, tell } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import type { Judge, Judged } from "./linter.ts";

/** With fewer plans for each, starting another thread takes longer than it saves. */
const WORTHWHILE = 40;

/** What plans are judged with. */
interface Means {
  world: World;
  judge: Judge;
  /** Told of every rule how long it took. */
  timed?: (rule: string, milliseconds: number) => void;
}

/** Judges plans, from the cache where they are in it, and shows how far it has come. */
export async function judgeAll(
  plans: readonly string[],
  options: LintOptions,
  means: Means,
): Promise<Judged[]> {
  const { world } = means;
  const cache = options.cache ? await openCache(options, world) : undefined;
  const progress = await progressOf(plans.length, options, world);
  try {
    return await judgeWith(plans, options, { ...means, cache, progress });
  } finally {
    progress?.end();
  }
}

/** Where nobody looks, and for a single plan, there is none. */
async function progressOf(plans: number, options: LintOptions, world: World): Promise<Progress | undefined> {
  if (plans < 2 || !world.stderr.isTTY) return undefined;
  const [{ Progress }, words] = await Promise.all([
    import("../project/progress-bar.ts"),
    lintWords(options, world),
  ]);
  return new Progress(plans, world.stderr, words);
}

async function judgeWith(
  plans: readonly string[],
  options: LintOptions,
  means: Means & { cache: Cache | undefined; progress: Progress | undefined },
): Promise<Judged[]> {
  const { judge, cache, progress } = means;
  const known = new Map<string, Judged>();
  for (const plan of cache ? plans : []) {
    const found = await cache?.judged(plan, judge);
    if (found) known.set(plan, found);
  }
  progress?.step(known.size);
  const fresh = plans.filter((plan) => !known.has(plan));
  for (const found of await judgeFresh(fresh, options, means)) {
    await cache?.keep(found, judge);
    known.set(found.file, found);
  }
  if (cache) await saveCache(cache, options, means.world);
  return plans.flatMap((plan) => known.get(plan) ?? []);
}

async function openCache(options: LintOptions, world: World): Promise<Cache> {
  const cache = new (await import("./lint-cache.ts")).Cache(options.cacheLocation, world);
  if (cache.isDamaged) await tell("cacheDamaged", { file: options.cacheLocation }, options, world);
  return cache;
}

/** What was found does not depend on the cache: a run without one is only slower. */
async function saveCache(cache: Cache, options: LintOptions, world: World): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // It has been said that it cannot be used.
    if (!cache.isDamaged) await tell("cacheNotKept", { file: options.cacheLocation }, options, world);
  }
}

/** Whether the system, or the file that is there, is against it; a cache that would replace a plan is an error. */
function isRefusal(error: unknown): boolean {
  if (error instanceof UserError) return !/Lost$/.test(error.said?.id ?? "");
  return typeof (error as NodeJS.ErrnoException).code === "string";
}

async function judgeFresh(
  plans: readonly string[],
  options: LintOptions,
  { world, judge, timed, progress }: Means & { progress: Progress | undefined },
): Promise<Judged[]> {
  const step = (count: number): void => progress?.step(count);
  if (plans.length > 1) (await import("../../workers/v8-flags.ts")).compileLess(plans.length);
  if (world.helper !== undefined && plans.length > 1) {
    const { threadsFor, doTogether } = await import("../../workers/pool.ts");
    // Rules are timed where nothing else is going on.
    const threads = options.timing ? 1 : threadsFor(plans.length, WORTHWHILE, options.workers);
    if (threads > 1) {
      const { jobOf } = await import("./lint-job.ts");
      const judged = await doTogether(
        jobOf(plans, judge, options),
        { threads, helper: world.helper, inputs: world.inputs },
        step,
      );
      return Promise.all(
        judged.map(async (found) => ({ ...found, settings: await judge.settingsFor(found.file) })),
      );
    }
  }
  const judged: Judged[] = [];
  for (const plan of plans) {
    judged.push(await judge.judge(plan, timed));
    step(1);
  }
  return judged;
}
