import { UserError } from "../../diagnostics.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { Progress } from "../project/progress.ts";
import type { LintCache } from "./lint-cache.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter, LintResult } from "./linter.ts";

/** The minimum number of plans per thread. For fewer, starting a thread takes longer than it saves. */
const MIN_PLANS_PER_THREAD = 40;

/** The objects that `lintAll` works with. */
interface LintAllContext {
  runtime: ServiceRuntime;
  linter: Linter;
  hooks: LintHooks;
}

/** Lints plans, or takes their results from the cache if it is switched on. */
export async function lintAll(
  plans: readonly string[],
  options: LintRunOptions,
  context: LintAllContext,
): Promise<LintResult[]> {
  const cache = options.cache ? await openCache(options, context) : undefined;
  const progress = await context.hooks.startProgress?.(plans.length);
  try {
    return await lintWithCache(plans, options, { ...context, cache, progress });
  } finally {
    progress?.clear();
  }
}

async function lintWithCache(
  plans: readonly string[],
  options: LintRunOptions,
  context: LintAllContext & { cache: LintCache | undefined; progress: Progress | undefined },
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
  if (cache) await saveCache(cache, options, context.hooks);
  return plans.flatMap((plan) => known.get(plan) ?? []);
}

async function openCache(
  { cacheLocation: file }: LintRunOptions,
  { runtime, hooks }: LintAllContext,
): Promise<LintCache> {
  const cache = new (await import("./lint-cache.ts")).LintCache(file, runtime);
  if (cache.isDamaged) await hooks.onMessage?.("cacheDamaged", { file });
  return cache;
}

/** Saves the cache. Sends a message if that fails: a run without a cache is only slower. */
async function saveCache(
  cache: LintCache,
  { cacheLocation: file }: LintRunOptions,
  hooks: LintHooks,
): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    if (!isSkippableCacheError(error)) throw error;
    // A damaged cache was reported when it was opened.
    if (!cache.isDamaged) await hooks.onMessage?.("cacheNotKept", { file });
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
  { runtime, linter, hooks, progress }: LintAllContext & { progress: Progress | undefined },
): Promise<LintResult[]> {
  const step = (count: number): void => progress?.advance(count);
  if (runtime.workerFile !== undefined && plans.length > 1) {
    const { threadCount, runInPool } = await import("../../workers/pool.ts");
    // Rules are timed in a single thread, so that other threads do not slow them down.
    const threads = hooks.onRuleTimed ? 1 : threadCount(plans.length, MIN_PLANS_PER_THREAD, options.workers);
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
    results.push(await linter.lint(plan, hooks.onRuleTimed));
    step(1);
  }
  return results;
}
