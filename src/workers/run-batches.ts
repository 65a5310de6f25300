import { setImmediate } from "node:timers/promises";
import { UserError } from "../diagnostics.ts";
import type { WorkQueue } from "./work-queue.ts";

/** What came of one thing, or why nothing did. */
export type JobOutcome<Result> =
  | { index: number; result: Result }
  | { index: number; failure: Pick<UserError, "message" | "remedy" | "messageRef"> & SystemErrorFields };

/** Of an error that no command expected: its stack, and what the system said. */
type SystemErrorFields = Partial<Pick<NodeJS.ErrnoException, "stack" | "code" | "path" | "syscall">>;

/** Does what nobody else has taken, as long as there is any, and tells of each portion. */
export async function runBatches<Result>(
  queue: WorkQueue,
  runItem: (index: number) => Promise<Result>,
  onBatch: (outcomes: readonly JobOutcome<Result>[]) => void,
): Promise<void> {
  for (let share = queue.takeBatch(); share.length > 0; share = queue.takeBatch()) {
    const outcomes: JobOutcome<Result>[] = [];
    for (const index of share) {
      const outcome = await outcomeOf(index, runItem);
      outcomes.push(outcome);
      // What was taken before is finished all the same: so the first failure is the one that is told.
      if ("failure" in outcome) queue.close();
      if ("failure" in outcome) break;
    }
    onBatch(outcomes);
    // What others have found is heard only between two turns.
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
