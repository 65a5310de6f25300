import { parentPort, workerData } from "node:worker_threads";
import { nodeRuntime } from "../platform/node-runtime.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { WorkerPayload } from "../workers/pool.ts";
import { runBatches } from "../workers/run-batches.ts";
import { WorkQueue } from "../workers/work-queue.ts";
import { withNotices } from "./with-notices.ts";

type RunItem = (index: number) => Promise<unknown>;

/** The jobs that a worker can run; only the needed one is loaded. */
const jobs: Record<string, () => Promise<{ workOf(payload: never, runtime: Runtime): Promise<RunItem> }>> = {
  lint: () => import("../services/lint/lint-job.ts"),
  render: () => import("../services/render/render-job.ts"),
};

/** Runs this worker's batches of a job and posts the outcomes to the main thread. */
async function runWorker({ kind, payload, count, sharedBuffer }: WorkerPayload): Promise<void> {
  const job = await jobs[kind]?.();
  const runtime = withNotices(nodeRuntime());
  const work = await job?.workOf(payload as never, runtime);
  if (work)
    await runBatches(new WorkQueue(count, sharedBuffer), work, (outcomes) =>
      parentPort?.postMessage(outcomes),
    );
  parentPort?.postMessage({ inputs: [...runtime.inputs.paths] });
}

runWorker(workerData);
