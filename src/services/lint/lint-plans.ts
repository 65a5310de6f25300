import type { LintReport } from "../../lint/lint-report.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { createReport } from "./create-report.ts";
import type { FixResult } from "./fix-plans.ts";
import { lintAll } from "./lint-all.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";
import { selectPlans } from "./select-plans.ts";

/** The result of a lint run. */
interface LintOutcome {
  report: LintReport;
  /** Whether a file could not be read or written, so that the report may be incomplete. */
  failed: boolean;
}

/** The fixes that a lint run would write. */
interface FixPreview extends Pick<FixResult, "changes"> {
  /** Whether a file could not be read. */
  failed: boolean;
}

/** Linted plans, with the linter for further rounds. */
interface LintRun {
  runtime: ServiceRuntime;
  linter: Linter;
  plans: readonly string[];
  results: LintResult[];
  failed: boolean;
}

/**
 * Finds and lints plans, and returns the report on them.
 * @throws UserError if plans, configurations, the baseline or the cache cannot be used
 */
export async function lintPlans(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: ServiceRuntime,
  hooks: LintHooks = {},
): Promise<LintOutcome> {
  return reportOn(await startRun(paths, options, runtime, hooks), options, hooks);
}

/**
 * Finds, lints and fixes plans, and returns the report on the fixed plans.
 * @throws UserError in the same cases as `lintPlans`
 */
export async function fixAndLintPlans(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: ServiceRuntime,
  hooks: LintHooks = {},
): Promise<LintOutcome> {
  const run = await startRun(paths, options, runtime, hooks);
  const { fixPlans, writeFixes } = await import("./fix-plans.ts");
  const choose = await hooks.chooseFixes?.(run.results);
  const { results, changes } = await fixPlans(run.results, options, run.runtime, choose);
  const fixes = writeFixes(changes, run.runtime);
  await hooks.onFixed?.(fixes);
  if (fixes.refused.length === 0) return reportOn({ ...run, results }, options, hooks);
  // Files that were not written still have their old content, so that all plans are linted again.
  const linter = await Linter.create(options, run.runtime);
  const again = await lintAll(run.plans, options, { ...run, linter, hooks });
  return reportOn({ ...run, results: again, failed: true }, options, hooks);
}

/**
 * Finds and lints plans, and returns the changes that `fixAndLintPlans` would write.
 * @throws UserError in the same cases as `lintPlans`
 */
export async function previewFixes(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: ServiceRuntime,
  hooks: LintHooks = {},
): Promise<FixPreview> {
  const run = await startRun(paths, options, runtime, hooks);
  const { fixPlans } = await import("./fix-plans.ts");
  const choose = await hooks.chooseFixes?.(run.results);
  const { changes } = await fixPlans(run.results, options, run.runtime, choose);
  return { changes, failed: run.failed };
}

async function startRun(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: ServiceRuntime,
  hooks: LintHooks,
): Promise<LintRun> {
  const runRuntime = options.staged ? await withStaged(runtime) : runtime;
  const linter = await Linter.create(options, runRuntime);
  const { plans, incomplete } =
    options.plan === undefined
      ? await selectPlans(paths, options, linter, hooks)
      : { plans: [options.plan], incomplete: false };
  const results = await lintAll(plans, options, { runtime: runRuntime, linter, hooks });
  const unreadable = results.flatMap((plan) => plan.unreadable ?? []);
  for (const reason of unreadable) await hooks.onUnreadable?.(reason);
  return { runtime: runRuntime, linter, plans, results, failed: incomplete || unreadable.length > 0 };
}

async function reportOn(
  { results, linter, failed }: LintRun,
  options: LintRunOptions,
  hooks: LintHooks,
): Promise<LintOutcome> {
  return { report: await createReport(results, linter, options, hooks), failed };
}

/**
 * Returns the runtime with the staged files. It has no worker threads, because they would read the files of
 * the working tree.
 */
async function withStaged(runtime: ServiceRuntime): Promise<ServiceRuntime> {
  const { StagedFiles } = await import("./staged-files.ts");
  const staged = withFiles(runtime, new StagedFiles(runtime.files, runtime.cwd));
  return Object.create(staged, { workerFile: { value: undefined } } satisfies Partial<
    Record<keyof ServiceRuntime, PropertyDescriptor>
  >);
}
