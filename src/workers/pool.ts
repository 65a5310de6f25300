import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UserError } from "../diagnostics.ts";
import type { InputFiles } from "../platform/input-files.ts";
import { type JobOutcome, runBatches } from "./run-batches.ts";
import { WorkQueue } from "./work-queue.ts";

/** What another thread is told at its start: what can be copied to it. */
export interface WorkerPayload {
  kind: string;
  payload: unknown;
  count: number;
  sharedBuffer: SharedArrayBuffer;
}

/** Something that is done to many things, each by its place among them. */
export interface WorkerJob<Result> {
  count: number;
  /** How it is done in this thread. */
  runItem(index: number): Promise<Result>;
  /** By what name other threads know it (see helper.ts), and what they are told. */
  kind: string;
  payload: unknown;
}

/** Every thread takes as much memory as a whole run without helpers; --workers asks for more of them. */
const DEFAULT_MAX_THREADS = 2;

/** Far more than one plan takes, in megabytes. V8 lets a heap grow less before it tidies where there is a limit. */
const WORKER_HEAP_MB = 1024;

/** How many threads are worth their start, this one included, where one is for so many things at least. */
export function threadCount(count: number, minItemsPerThread: number, requested: number | undefined): number {
  return Math.min(
    requested ?? Math.min(availableParallelism(), DEFAULT_MAX_THREADS),
    Math.ceil(count / minItemsPerThread),
  );
}

/**
 * Does a job on several processors at once; what comes out stands in the order of the things.
 * @throws UserError for the first thing, in their order, where it fails
 */
export async function runInPool<Result>(
  job: WorkerJob<Result>,
  { threads, workerFile, inputs }: { threads: number; workerFile: string; inputs: InputFiles },
  onProgress: (count: number) => void,
): Promise<Result[]> {
  const outcomes: JobOutcome<Result>[] = [];
  const take = (found: readonly JobOutcome<Result>[]): void => {
    outcomes.push(...found);
    onProgress(found.length);
  };
  const { kind, payload, count } = job;
  const claims = new WorkQueue(count);
  const data: WorkerPayload = { kind, payload, count, sharedBuffer: claims.sharedBuffer };
  const helpers = Array.from({ length: threads - 1 }, () =>
    workerExit(
      new Worker(workerFile, {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
      }),
      take,
      inputs,
    ),
  );
  await Promise.all([runBatches(claims, job.runItem, take), ...helpers]);
  outcomes.sort((a, b) => a.index - b.index);
  return outcomes.map((outcome) => {
    if ("failure" in outcome) throw toError(outcome.failure);
    return outcome.result;
  });
}

function workerExit<Result>(
  worker: Worker,
  onOutcomes: (outcomes: readonly JobOutcome<Result>[]) => void,
  inputs: InputFiles,
): Promise<void> {
  return new Promise((done, fail) => {
    worker
      .on("message", (told: readonly JobOutcome<Result>[] | { inputs: readonly string[] }) => {
        if (!("inputs" in told)) return onOutcomes(told);
        // What another thread has read must not be overwritten by this one either.
        for (const path of told.inputs) inputs.recordUse(path);
      })
      .on("error", fail)
      .on("exit", () => done());
  });
}

function toError({
  message,
  remedy,
  messageRef,
  ...unexpected
}: Extract<JobOutcome<never>, { failure: unknown }>["failure"]): Error {
  return unexpected.stack === undefined
    ? new UserError(message, remedy, messageRef)
    : Object.assign(new Error(message), unexpected);
}
