import { type Context, createContext, Script } from "node:vm";

/** The time limit for all declared rules of a configuration on one plan, in milliseconds. */
export const DECLARED_RULES_MS = 1_000;

/** The time limit for all rules of plugins on one plan, in milliseconds. */
export const PLUGIN_RULES_MS = 5_000;

/** The time limit for loading a plugin, in milliseconds. */
export const PLUGIN_LOAD_MS = 5_000;

/** An error that reports that a function was stopped at its time limit. */
export class TimeLimitError extends Error {
  constructor(readonly milliseconds: number) {
    super(`stopped after ${milliseconds} ms`);
    this.name = "TimeUp";
  }
}

interface VmRunner {
  context: Context & { run?: () => unknown };
  script: Script;
}

let vmRunner: VmRunner | undefined;

/**
 * Runs a function and stops it if it takes too long, even in an endless loop or a regular expression that
 * backtracks. Node's `vm` supports this for a script and everything that it calls, without copying the plan
 * to another thread. One call takes about 0.1 ms, so callers run many small tasks in one call.
 *
 * Only code that runs before the function returns is stopped, not its timers and promises.
 * @throws TimeLimitError
 * @throws the errors of the function
 */
export function runWithTimeLimit<Result>(milliseconds: number, run: () => Result): Result {
  vmRunner ??= { context: createContext({}), script: new Script("run()") };
  const { context, script } = vmRunner;
  const outer = context.run;
  context.run = run;
  try {
    return script.runInContext(context, { timeout: milliseconds, displayErrors: false }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new TimeLimitError(milliseconds);
    throw error;
  } finally {
    context.run = outer;
  }
}
