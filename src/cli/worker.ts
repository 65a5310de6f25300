import { parentPort, workerData } from "node:worker_threads";
import { realWorld } from "../platform/node-runtime.ts";
import type { World } from "../platform/runtime.ts";
import type { HelperData } from "../workers/pool.ts";
import { doShare } from "../workers/run-batches.ts";
import { Claims } from "../workers/work-queue.ts";

type Work = (index: number) => Promise<unknown>;

/** The jobs that other threads help with, each loaded by those that do it. */
const jobs: Record<string, () => Promise<{ workOf(told: never, world: World): Promise<Work> }>> = {
  lint: () => import("../services/lint/lint-job.ts"),
  render: () => import("../services/render/render-job.ts"),
};

/** What runs on another processor: does its share of a job, and posts what comes of it. */
async function help({ kind, told, count, shared }: HelperData): Promise<void> {
  const job = await jobs[kind]?.();
  const world = realWorld();
  const work = await job?.workOf(told as never, world);
  if (work) await doShare(new Claims(count, shared), work, (outcomes) => parentPort?.postMessage(outcomes));
  parentPort?.postMessage({ inputs: [...world.inputs.paths] });
}

help(workerData);
