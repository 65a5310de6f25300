import { type Context, createContext, Script } from "node:vm";

/** The longest that the rules that a configuration declares may take on one plan, in milliseconds. */
export const DECLARED_RULES_MS = 1_000;

/** The longest that the rules of plugins may take on one plan, in milliseconds. */
export const PLUGIN_RULES_MS = 5_000;

/** The longest that loading a plugin may take, in milliseconds. */
export const PLUGIN_LOAD_MS = 5_000;

/** A function did not end in its time and was stopped. */
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
 * Runs a function and stops it if it takes too long, also in an endless loop or in a regular expression that
 * backtracks. Node's `vm` does this for a script and for all that the script calls, without another thread's copy of
 * the plan; one call costs about a tenth of a millisecond, so that callers run many small things in one call.
 *
 * It stops only what runs before the function returns, not what is left to timers and promises.
 * @throws TimeUp, and what the function throws
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
