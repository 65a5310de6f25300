import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UserError } from "../diagnostics.ts";
import type { InputFiles } from "../platform/input-files.ts";
import { doShare, type Outcome } from "./run-batches.ts";
import { Claims } from "./work-queue.ts";

/** What another thread is told at its start: what can be copied to it. */
export interface HelperData {
  kind: string;
  told: unknown;
  count: number;
  shared: SharedArrayBuffer;
}

/** Something that is done to many things, each by its place among them. */
export interface Job<Result> {
  count: number;
  /** How it is done in this thread. */
  work(index: number): Promise<Result>;
  /** By what name other threads know it (see helper.ts), and what they are told. */
  kind: string;
  told: unknown;
}

/** Every thread takes as much memory as a whole run without helpers; --workers asks for more of them. */
const MOST = 2;

/** Far more than one plan takes, in megabytes. V8 lets a heap grow less before it tidies where there is a limit. */
const MEMORY = 1024;

/** How many threads are worth their start, this one included, where one is for so many things at least. */
export function threadsFor(count: number, worthwhile: number, asked: number | undefined): number {
  return Math.min(asked ?? Math.min(availableParallelism(), MOST), Math.ceil(count / worthwhile));
}

/**
 * Does a job on several processors at once; what comes out stands in the order of the things.
 * @throws UserError for the first thing, in their order, where it fails
 */
export async function doTogether<Result>(
  job: Job<Result>,
  { threads, helper, inputs }: { threads: number; helper: string; inputs: InputFiles },
  step: (count: number) => void,
): Promise<Result[]> {
  const outcomes: Outcome<Result>[] = [];
  const take = (found: readonly Outcome<Result>[]): void => {
    outcomes.push(...found);
    step(found.length);
  };
  const { kind, told, count } = job;
  const claims = new Claims(count);
  const data: HelperData = { kind, told, count, shared: claims.shared };
  const helpers = Array.from({ length: threads - 1 }, () =>
    finished(
      new Worker(helper, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } }),
      take,
      inputs,
    ),
  );
  await Promise.all([doShare(claims, job.work, take), ...helpers]);
  outcomes.sort((a, b) => a.index - b.index);
  return outcomes.map((outcome) => {
    if ("failure" in outcome) throw errorOf(outcome.failure);
    return outcome.result;
  });
}

function finished<Result>(
  worker: Worker,
  take: (outcomes: readonly Outcome<Result>[]) => void,
  inputs: InputFiles,
): Promise<void> {
  return new Promise((done, fail) => {
    worker
      .on("message", (told: readonly Outcome<Result>[] | { inputs: readonly string[] }) => {
        if (!("inputs" in told)) return take(told);
        // What another thread has read must not be overwritten by this one either.
        for (const path of told.inputs) inputs.uses(path);
      })
      .on("error", fail)
      .on("exit", () => done());
  });
}

function errorOf({
  message,
  remedy,
  said,
  ...unexpected
}: Extract<Outcome<never>, { failure: unknown }>["failure"]): Error {
  return unexpected.stack === undefined
    ? new UserError(message, remedy, said)
    : Object.assign(new Error(message), unexpected);
}
