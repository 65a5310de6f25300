import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UserError } from "../../finding.ts";
import { Claims } from "./claims.ts";
import type { Judge, Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { judgeShare, type Result } from "./share.ts";

/** What a helper is told at its start. */
export interface HelperData {
  plans: readonly string[];
  options: LintOptions;
  shared: SharedArrayBuffer;
}

/** With fewer plans for each, starting another thread takes longer than it saves. */
const WORTHWHILE = 40;

/** Every thread takes as much memory as a whole run without helpers; --workers asks for more of them. */
const MOST = 2;

/** Far more than one plan takes, in megabytes. V8 lets a heap grow less before it tidies where there is a limit. */
const MEMORY = 1024;

/** How many threads are to judge so many plans, this one included. */
export function threadsFor(plans: number, { workers, timing }: LintOptions): number {
  // Rules are timed where nothing else is going on.
  if (timing) return 1;
  return Math.min(workers ?? Math.min(availableParallelism(), MOST), Math.ceil(plans / WORTHWHILE));
}

/**
 * Judges plans on several processors at once.
 * @throws UserError for the first plan, in their order, that cannot be read
 */
export async function judgeTogether(
  plans: readonly string[],
  crew: { threads: number; helper: string; judge: Judge; options: LintOptions },
  step: (count: number) => void,
): Promise<Judged[]> {
  const { threads, helper, judge, options } = crew;
  const results: Result[] = [];
  const take = (found: readonly Result[]): void => {
    results.push(...found);
    step(found.length);
  };
  const claims = new Claims(plans.length);
  const data: HelperData = {
    plans,
    options: { ...options, today: judge.common.today },
    shared: claims.shared,
  };
  const helpers = Array.from({ length: threads - 1 }, () =>
    finished(
      new Worker(helper, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } }),
      take,
    ),
  );
  await Promise.all([judgeShare(plans, claims, judge, take), ...helpers]);
  results.sort((a, b) => a.index - b.index);
  return Promise.all(
    results.map(async ({ judged, failure }) => {
      if (failure || !judged) throw errorOf(failure);
      return { ...judged, settings: await judge.settingsFor(judged.file) };
    }),
  );
}

function finished(worker: Worker, take: (results: readonly Result[]) => void): Promise<void> {
  return new Promise((done, fail) => {
    worker
      .on("message", take)
      .on("error", fail)
      .on("exit", () => done());
  });
}

function errorOf(failure: Result["failure"]): Error {
  const { message = "nothing was found", remedy, said, stack } = failure ?? {};
  return stack === undefined
    ? new UserError(message, remedy, said)
    : Object.assign(new Error(message), { stack });
}
