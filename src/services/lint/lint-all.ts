import { UserError } from "../../diagnostics.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { ProgressBar } from "../project/progress-bar.ts";
import type { LintCache } from "./lint-cache.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter, LintResult } from "./linter.ts";

/** The minimum number of plans per thread. For fewer, starting a thread takes longer than it saves. */
const MIN_PLANS_PER_THREAD = 40;

/** The objects that `lintAll` works with. */
interface LintAllContext {
  runtime: Runtime;
  linter: Linter;
  /** Called with the duration of each rule. */
  onRuleTimed?: (rule: string, milliseconds: number) => void;
}

/** Lints plans, or takes their results from the cache if it is switched on, and shows a progress bar. */
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

/** Returns a progress bar, or `undefined` if standard error is not a terminal or there is only one plan. */
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

/** Saves the cache. Prints a message if that fails: a run without a cache is only slower. */
async function saveCache(cache: LintCache, options: LintRunOptions, runtime: Runtime): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    if (!isSkippableCacheError(error)) throw error;
    // A damaged cache was reported when it was opened.
    if (!cache.isDamaged)
      await printMessage("cacheNotKept", { file: options.cacheLocation }, options, runtime);
  }
}

/**
 * Returns whether the run can continue without saving the cache: the system or an existing file prevents it.
 * A cache that would replace a plan or another file of the project is an error.
 */
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
    // Rules are timed in a single thread, so that other threads do not slow them down.
    const threads = options.timing ? 1 : threadCount(plans.length, MIN_PLANS_PER_THREAD, options.workers);
    if (threads > 1) {
      const { createLintJob } = await import("./lint-job.ts");
      const results = await runInPool(
        createLintJob(plans, linter, options),
        { threads, workerFile: runtime.workerFile, inputs: runtime.inputs },
        step,
      );
      return Promise.all(
        results.map(async (found) => ({ ...found, settings: await linter.settingsFor(found.file) })),
      );
    }
  }
  const results: LintResult[] = [];
  for (const plan of plans) {
    results.push(await linter.lint(plan, onRuleTimed));
    step(1);
  }
  return results;
}
