import type { Runtime } from "../../platform/runtime.ts";
import type { WorkerJob } from "../../workers/pool.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";

/** Which plans are judged, and how. */
interface LintJobPayload {
  plans: readonly string[];
  options: LintRunOptions;
  /** Whether plugins may be loaded. */
  plugins: boolean;
}

/** A plan that was judged; what it was judged by is known on the other side. */
type TransferredLintResult = Omit<LintResult, "settings">;

/** How a thread judges one of many plans. */
export async function workOf(
  { plans, options, plugins }: LintJobPayload,
  runtime: Runtime,
): Promise<(index: number) => Promise<TransferredLintResult>> {
  // The main thread reads the same configurations, and says what there is to say of them.
  return lintItem(plans, await Linter.create(options, runtime, { plugins, notify: undefined }));
}

/** The judging of many plans, as this thread and others do it. */
export function createLintJob(
  plans: readonly string[],
  linter: Linter,
  options: LintRunOptions,
): WorkerJob<TransferredLintResult> {
  const plugins = linter.configs.options.plugins === true;
  const told: LintJobPayload = { plans, options: { ...options, today: linter.context.today }, plugins };
  return { count: plans.length, kind: "lint", payload: told, runItem: lintItem(plans, linter) };
}

function lintItem(
  plans: readonly string[],
  linter: Linter,
): (index: number) => Promise<TransferredLintResult> {
  return async (index) => {
    const { settings: _, ...found } = await linter.lint(plans[index] ?? "");
    return found;
  };
}
