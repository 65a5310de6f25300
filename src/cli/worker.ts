import { parentPort, workerData } from "node:worker_threads";
import { nodeRuntime } from "../platform/node-runtime.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { WorkerPayload } from "../workers/pool.ts";
import { runBatches } from "../workers/run-batches.ts";
import { WorkQueue } from "../workers/work-queue.ts";

type RunItem = (index: number) => Promise<unknown>;

/** The jobs that other threads help with, each loaded by those that do it. */
const jobs: Record<string, () => Promise<{ workOf(told: never, runtime: Runtime): Promise<RunItem> }>> = {
  lint: () => import("../services/lint/lint-job.ts"),
  render: () => import("../services/render/render-job.ts"),
};

/** What runs on another processor: does its share of a job, and posts what comes of it. */
async function runWorker({ kind, payload, count, sharedBuffer }: WorkerPayload): Promise<void> {
  const job = await jobs[kind]?.();
  const runtime = nodeRuntime();
  const work = await job?.workOf(payload as never, runtime);
  if (work)
    await runBatches(new WorkQueue(count, sharedBuffer), work, (outcomes) =>
      parentPort?.postMessage(outcomes),
    );
  parentPort?.postMessage({ inputs: [...runtime.inputs.paths] });
}

runWorker(workerData);
