import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { WorkerJob } from "../../workers/pool.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";

/** The plans to lint, and the options. */
interface LintJobPayload {
  plans: readonly string[];
  options: LintRunOptions;
  /** Whether plugins may be loaded. */
  plugins: boolean;
}

/** A result without the settings, which the main thread already has. */
type TransferredLintResult = Omit<LintResult, "settings">;

/** Returns the function that lints the plan with an index, for use in a worker thread. */
export async function workOf(
  { plans, options, plugins }: LintJobPayload,
  runtime: ServiceRuntime,
): Promise<(index: number) => Promise<TransferredLintResult>> {
  // The main thread reads the same configurations and prints their notices.
  return lintItem(plans, await Linter.create(options, runtime, { plugins, notices: false }));
}

/** Returns the job that lints plans in this thread and in worker threads. */
export function createLintJob(
  plans: readonly string[],
  linter: Linter,
  options: LintRunOptions,
): WorkerJob<TransferredLintResult> {
  const plugins = linter.workspace.loadsPlugins;
  const payload: LintJobPayload = { plans, options: { ...options, today: linter.context.today }, plugins };
  return { count: plans.length, kind: "lint", payload, runItem: lintItem(plans, linter) };
}

function lintItem(
  plans: readonly string[],
  linter: Linter,
): (index: number) => Promise<TransferredLintResult> {
  return async (index) => {
    const { settings: _, ...result } = await linter.lint(plans[index] ?? "");
    return result;
  };
}
