import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UserError } from "../diagnostics.ts";
import type { InputFiles } from "../platform/input-files.ts";
import { type JobOutcome, runBatches } from "./run-batches.ts";
import { WorkQueue } from "./work-queue.ts";

/** The data that a worker gets at its start. It must be serializable. */
export interface WorkerPayload {
  kind: string;
  payload: unknown;
  count: number;
  sharedBuffer: SharedArrayBuffer;
}

/** A job that runs once for each index below `count`. */
export interface WorkerJob<Result> {
  count: number;
  /** Runs one item in this thread. */
  runItem(index: number): Promise<Result>;
  /** The key of the job in other threads (see cli/worker.ts). */
  kind: string;
  /** The data that other threads get. */
  payload: unknown;
}

/** Every thread needs the memory of a whole single-threaded run. The option --workers allows more threads. */
const DEFAULT_MAX_THREADS = 2;

/** Far more than one plan takes. With a limit, V8 collects garbage earlier. */
const WORKER_HEAP_MB = 1024;

/** Returns how many threads to use, including this one, if each gets at least `minItemsPerThread` items. */
export function threadCount(count: number, minItemsPerThread: number, requested: number | undefined): number {
  return Math.min(
    requested ?? Math.min(availableParallelism(), DEFAULT_MAX_THREADS),
    Math.ceil(count / minItemsPerThread),
  );
}

/**
 * Runs a job in several threads and returns the results in the order of the items.
 * @throws UserError, or an unexpected error, of the first item that failed, in the order of the items
 */
export async function runInPool<Result>(
  job: WorkerJob<Result>,
  { threads, workerFile, inputs }: { threads: number; workerFile: string; inputs: InputFiles },
  onProgress: (count: number) => void,
): Promise<Result[]> {
  const outcomes: JobOutcome<Result>[] = [];
  const collect = (found: readonly JobOutcome<Result>[]): void => {
    outcomes.push(...found);
    onProgress(found.length);
  };
  const { kind, payload, count } = job;
  const queue = new WorkQueue(count);
  const data: WorkerPayload = { kind, payload, count, sharedBuffer: queue.sharedBuffer };
  const workers = Array.from({ length: threads - 1 }, () =>
    workerExit(
      new Worker(workerFile, {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
      }),
      collect,
      inputs,
    ),
  );
  await Promise.all([runBatches(queue, job.runItem, collect), ...workers]);
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
      .on("message", (message: readonly JobOutcome<Result>[] | { inputs: readonly string[] }) => {
        if (!("inputs" in message)) return onOutcomes(message);
        // This thread must not overwrite files that another thread has read.
        for (const path of message.inputs) inputs.recordUse(path);
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
