import { UserError } from "../../diagnostics.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { ProgressBar } from "../project/progress-bar.ts";
import type { LintCache } from "./lint-cache.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter, LintResult } from "./linter.ts";

/** With fewer plans for each, starting another thread takes longer than it saves. */
const MIN_PLANS_PER_THREAD = 40;

/** What plans are judged with. */
interface LintAllContext {
  runtime: Runtime;
  linter: Linter;
  /** Told of every rule how long it took. */
  onRuleTimed?: (rule: string, milliseconds: number) => void;
}

/** Judges plans, from the cache where they are in it, and shows how far it has come. */
export async function lintAll(
  plans: readonly string[],
  options: LintRunOptions,
  context: LintAllContext,
): Promise<LintResult[]> {
  const { runtime } = context;
  const cache = options.cache ? await openCache(options, runtime) : undefined;
  const progress = await createProgressBar(plans.length, options, runtime);
  try {
    return await lintWithCache(plans, options, { ...context, cache, progress });
  } finally {
    progress?.clear();
  }
}

/** Where nobody looks, and for a single plan, there is none. */
async function createProgressBar(
  planCount: number,
  options: LintRunOptions,
  runtime: Runtime,
): Promise<ProgressBar | undefined> {
  if (planCount < 2 || !runtime.stderr.isTTY) return undefined;
  const [{ ProgressBar }, words] = await Promise.all([
    import("../project/progress-bar.ts"),
    lintMessages(options, runtime),
  ]);
  return new ProgressBar(planCount, runtime.stderr, words);
}

async function lintWithCache(
  plans: readonly string[],
  options: LintRunOptions,
  context: LintAllContext & { cache: LintCache | undefined; progress: ProgressBar | undefined },
): Promise<LintResult[]> {
  const { linter, cache, progress } = context;
  const known = new Map<string, LintResult>();
  for (const plan of cache ? plans : []) {
    const found = await cache?.get(plan, linter);
    if (found) known.set(plan, found);
  }
  progress?.advance(known.size);
  const fresh = plans.filter((plan) => !known.has(plan));
  for (const found of await lintUncached(fresh, options, context)) {
    await cache?.set(found, linter);
    known.set(found.file, found);
  }
  if (cache) await saveCache(cache, options, context.runtime);
  return plans.flatMap((plan) => known.get(plan) ?? []);
}

async function openCache(options: LintRunOptions, runtime: Runtime): Promise<LintCache> {
  const cache = new (await import("./lint-cache.ts")).LintCache(options.cacheLocation, runtime);
  if (cache.isDamaged) await printMessage("cacheDamaged", { file: options.cacheLocation }, options, runtime);
  return cache;
}

/** What was found does not depend on the cache: a run without one is only slower. */
async function saveCache(cache: LintCache, options: LintRunOptions, runtime: Runtime): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    if (!isSkippableCacheError(error)) throw error;
    // It has been said that it cannot be used.
    if (!cache.isDamaged)
      await printMessage("cacheNotKept", { file: options.cacheLocation }, options, runtime);
  }
}

/** Whether the system, or the file that is there, is against it; a cache that would replace a plan is an error. */
function isSkippableCacheError(error: unknown): boolean {
  if (error instanceof UserError) return !/Lost$/.test(error.messageRef?.id ?? "");
  return typeof (error as NodeJS.ErrnoException).code === "string";
}

async function lintUncached(
  plans: readonly string[],
  options: LintRunOptions,
  { runtime, linter, onRuleTimed, progress }: LintAllContext & { progress: ProgressBar | undefined },
): Promise<LintResult[]> {
  const step = (count: number): void => progress?.advance(count);
  if (runtime.workerFile !== undefined && plans.length > 1) {
    const { threadCount, runInPool } = await import("../../workers/pool.ts");
    // Rules are timed where nothing else is going on.
    const threads = options.timing ? 1 : threadCount(plans.length, MIN_PLANS_PER_THREAD, options.workers);
    if (threads > 1) {
      const { createLintJob } = await import("./lint-job.ts");
      const judged = await runInPool(
        createLintJob(plans, linter, options),
        { threads, workerFile: runtime.workerFile, inputs: runtime.inputs },
        step,
      );
      return Promise.all(
        judged.map(async (found) => ({ ...found, settings: await linter.settingsFor(found.file) })),
      );
    }
  }
  const judged: LintResult[] = [];
  for (const plan of plans) {
    judged.push(await linter.lint(plan, onRuleTimed));
    step(1);
  }
  return judged;
}
