import { setImmediate } from "node:timers/promises";
import { UserError } from "../diagnostics.ts";
import type { WorkQueue } from "./work-queue.ts";

/** The result of one item, or the error that it failed with. */
export type JobOutcome<Result> =
  | { index: number; result: Result }
  | { index: number; failure: Pick<UserError, "message" | "remedy" | "messageRef"> & SystemErrorFields };

/** The stack of an unexpected error, and the fields of a system error. */
type SystemErrorFields = Partial<Pick<NodeJS.ErrnoException, "stack" | "code" | "path" | "syscall">>;

/** Runs the items of a queue until none is left, and passes the outcomes of each batch to `onBatch`. */
export async function runBatches<Result>(
  queue: WorkQueue,
  runItem: (index: number) => Promise<Result>,
  onBatch: (outcomes: readonly JobOutcome<Result>[]) => void,
): Promise<void> {
  for (let batch = queue.takeBatch(); batch.length > 0; batch = queue.takeBatch()) {
    const outcomes: JobOutcome<Result>[] = [];
    for (const index of batch) {
      const outcome = await outcomeOf(index, runItem);
      outcomes.push(outcome);
      // Other threads finish the batches that they have, so the failure with the lowest index is found.
      if ("failure" in outcome) queue.close();
      if ("failure" in outcome) break;
    }
    onBatch(outcomes);
    // Messages from other threads arrive only between two turns of the event loop.
    await setImmediate();
  }
}

async function outcomeOf<Result>(
  index: number,
  runItem: (index: number) => Promise<Result>,
): Promise<JobOutcome<Result>> {
  try {
    return { index, result: await runItem(index) };
  } catch (error) {
    const { message, stack, code, path, syscall } = error as NodeJS.ErrnoException;
    if (!(error instanceof UserError)) return { index, failure: { message, stack, code, path, syscall } };
    const { remedy, messageRef } = error;
    return { index, failure: { message, remedy, messageRef } };
  }
}
