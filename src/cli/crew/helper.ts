import { parentPort, workerData } from "node:worker_threads";
import { realWorld } from "../real-world.ts";
import type { World } from "../world.ts";
import { Claims } from "./claims.ts";
import type { HelperData } from "./crew.ts";
import { doShare } from "./share.ts";

type Work = (index: number) => Promise<unknown>;

/** The jobs that other threads help with, each loaded by those that do it. */
const jobs: Record<string, () => Promise<{ workOf(told: never, world: World): Promise<Work> }>> = {
  lint: () => import("../lint/work.ts"),
  render: () => import("../render/work.ts"),
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
