import { parentPort, workerData } from "node:worker_threads";
import { realWorld } from "../real-world.ts";
import { Claims } from "./claims.ts";
import type { HelperData } from "./crew.ts";
import { Judge } from "./judge.ts";
import { judgeShare } from "./share.ts";

/** What runs on another processor: judges its share of the plans, and posts what it finds. */
async function help({ plans, options, shared }: HelperData): Promise<void> {
  const judge = await Judge.of(options, realWorld());
  const claims = new Claims(plans.length, shared);
  await judgeShare(plans, claims, judge, (results) => parentPort?.postMessage(results));
}

help(workerData);
