import { setImmediate } from "node:timers/promises";
import { UserError } from "../diagnostics.ts";
import type { Claims } from "./work-queue.ts";

/** What came of one thing, or why nothing did. */
export type Outcome<Result> =
  | { index: number; result: Result }
  | { index: number; failure: Pick<UserError, "message" | "remedy" | "said"> & Unexpected };

/** Of an error that no command expected: its stack, and what the system said. */
type Unexpected = Partial<Pick<NodeJS.ErrnoException, "stack" | "code" | "path" | "syscall">>;

/** Does what nobody else has taken, as long as there is any, and tells of each portion. */
export async function doShare<Result>(
  claims: Claims,
  work: (index: number) => Promise<Result>,
  tell: (outcomes: readonly Outcome<Result>[]) => void,
): Promise<void> {
  for (let share = claims.take(); share.length > 0; share = claims.take()) {
    const outcomes: Outcome<Result>[] = [];
    for (const index of share) {
      const outcome = await outcomeOf(index, work);
      outcomes.push(outcome);
      // What was taken before is finished all the same: so the first failure is the one that is told.
      if ("failure" in outcome) claims.end();
      if ("failure" in outcome) break;
    }
    tell(outcomes);
    // What others have found is heard only between two turns.
    await setImmediate();
  }
}

async function outcomeOf<Result>(
  index: number,
  work: (index: number) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { index, result: await work(index) };
  } catch (error) {
    const { message, stack, code, path, syscall } = error as NodeJS.ErrnoException;
    if (!(error instanceof UserError)) return { index, failure: { message, stack, code, path, syscall } };
    const { remedy, said } = error;
    return { index, failure: { message, remedy, said } };
  }
}
