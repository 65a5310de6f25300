import { setImmediate } from "node:timers/promises";
import { UserError } from "../../finding.ts";
import type { Claims } from "./claims.ts";
import type { Judge, Judged } from "./judge.ts";

/** A plan that a thread has judged, or why it could not; what it was judged by is known on the other side. */
export interface Result {
  index: number;
  judged?: Omit<Judged, "settings">;
  failure?: Pick<UserError, "message" | "remedy" | "said"> & { stack?: string };
}

/** Judges plans of a list as long as there are any that nobody else has taken, and tells of each portion. */
export async function judgeShare(
  plans: readonly string[],
  claims: Claims,
  judge: Judge,
  tell: (results: readonly Result[]) => void,
): Promise<void> {
  for (let share = claims.take(); share.length > 0; share = claims.take()) {
    const results: Result[] = [];
    for (const index of share) {
      const result = await judged(index, plans, judge);
      results.push(result);
      // What was taken before is finished all the same: so the first failure is the one that is told.
      if (result.failure) claims.end();
      if (result.failure) break;
    }
    tell(results);
    // What others have found is heard only between two turns.
    await setImmediate();
  }
}

async function judged(index: number, plans: readonly string[], judge: Judge): Promise<Result> {
  try {
    const { settings: _, ...found } = await judge.judge(plans[index] ?? "");
    return { index, judged: found };
  } catch (error) {
    const { message, stack } = error as Error;
    if (error instanceof UserError) {
      const { remedy, said } = error;
      return { index, failure: { message, remedy, said } };
    }
    return { index, failure: { message, stack } };
  }
}
