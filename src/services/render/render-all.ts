import type { Printer } from "./plan-renderer.ts";
import { type PrintTold, printWith } from "./render-job.ts";

/** With fewer plans for each, starting another thread takes longer than it saves. */
const WORTHWHILE = 20;

/**
 * Prints many plans, and shows how far it has come; gives the files that were written.
 * @throws UserError for the first plan that cannot be printed
 */
export async function printAll(told: PrintTold, printer: Printer): Promise<string[]> {
  const { world } = printer;
  const count = told.plans.length;
  const work = printWith(told, printer);
  const progress = await progressOf(count, printer);
  const step = (done: number): void => progress?.step(done);
  (await import("../../workers/v8-flags.ts")).compileLess(count);
  try {
    const { threadsFor, doTogether } = await import("../../workers/pool.ts");
    const threads = world.helper === undefined ? 1 : threadsFor(count, WORTHWHILE, undefined);
    return await doTogether(
      { count, kind: "render", told, work },
      { threads, helper: world.helper ?? "", inputs: world.inputs },
      step,
    );
  } finally {
    progress?.end();
  }
}

/** Where nobody looks, and for a single plan, there is none. */
async function progressOf(
  count: number,
  { world }: Printer,
): Promise<import("../project/progress-bar.ts").Progress | undefined> {
  if (count < 2 || !world.stderr.isTTY) return undefined;
  const [{ Progress }, { writtenWords }] = await Promise.all([
    import("../project/progress-bar.ts"),
    import("../project/report-written-files.ts"),
  ]);
  return new Progress(count, world.stderr, await writtenWords(world));
}
