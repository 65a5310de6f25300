import type { StartProgress } from "../project/progress.ts";
import type { PlanRenderer } from "./plan-renderer.ts";
import { type RenderPayload, renderWith } from "./render-job.ts";

/** Starting another thread for fewer plans takes longer than it saves. */
const MIN_PLANS_PER_THREAD = 20;

/**
 * Renders plans into files, in several threads if there are many. Returns the files that were written.
 * @throws UserError for the first plan that cannot be rendered
 */
export async function renderAll(
  payload: RenderPayload,
  renderer: PlanRenderer,
  startProgress: StartProgress | undefined,
): Promise<string[]> {
  const { runtime } = renderer;
  const count = payload.plans.length;
  const runItem = renderWith(payload, renderer);
  const progress = await startProgress?.(count);
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
