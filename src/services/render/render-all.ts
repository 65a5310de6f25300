import type { PlanRenderer } from "./plan-renderer.ts";
import { type RenderPayload, renderWith } from "./render-job.ts";

/** Starting another thread for fewer plans takes longer than it saves. */
const MIN_PLANS_PER_THREAD = 20;

/**
 * Renders plans with a progress bar, and returns the files that were written.
 * @throws UserError for the first plan that cannot be rendered
 */
export async function renderAll(payload: RenderPayload, renderer: PlanRenderer): Promise<string[]> {
  const { runtime } = renderer;
  const count = payload.plans.length;
  const runItem = renderWith(payload, renderer);
  const progress = await createProgress(count, renderer);
  const step = (done: number): void => progress?.advance(done);
  try {
    const { threadCount, runInPool } = await import("../../workers/pool.ts");
    const threads =
      runtime.workerFile === undefined ? 1 : threadCount(count, MIN_PLANS_PER_THREAD, undefined);
    return await runInPool(
      { count, kind: "render", payload, runItem },
      { threads, workerFile: runtime.workerFile ?? "", inputs: runtime.inputs },
      step,
    );
  } finally {
    progress?.clear();
  }
}

/** Returns a progress bar, or `undefined` for a single plan or without a terminal. */
async function createProgress(
  count: number,
  { runtime }: PlanRenderer,
): Promise<import("../project/progress-bar.ts").ProgressBar | undefined> {
  if (count < 2 || !runtime.stderr.isTTY) return undefined;
  const [{ ProgressBar }, { writtenFileMessages }] = await Promise.all([
    import("../project/progress-bar.ts"),
    import("../project/report-written-files.ts"),
  ]);
  return new ProgressBar(count, runtime.stderr, await writtenFileMessages(runtime));
}
