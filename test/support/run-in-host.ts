import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { programEnv, type Run, type RunOptions } from "./run.ts";

/** The limit for a run. It is more than a run takes on a busy machine; a run that never ends fails its test. */
const DEFAULT_LIMIT_MS = 60_000;

/** A process that runs the program again and again (see `program-host.cjs`). */
class ProgramHost {
  #process: ChildProcess | undefined;
  #previous: Promise<unknown> = Promise.resolve();

  constructor(readonly node: readonly string[]) {}

  /** Runs the program after the runs that were requested before. */
  run(request: object, limit: number): Promise<Run> {
    const result = this.#previous.then(() => this.#run(request, limit));
    this.#previous = result.catch(() => undefined);
    return result;
  }

  async #run(request: object, limit: number): Promise<Run> {
    this.#process ??= this.#start();
    const host = this.#process;
    const waiting = new AbortController();
    const { signal } = waiting;
    const timer = setTimeout(() => host.kill("SIGKILL"), limit);
    host.send(request);
    try {
      return await Promise.race([
        once(host, "message", { signal }).then(([run]): Run => run),
        once(host, "exit", { signal }).then(([, killed]): Run => this.#ended(killed)),
      ]);
    } finally {
      clearTimeout(timer);
      waiting.abort();
    }
  }

  #start(): ChildProcess {
    const host = fork(join(import.meta.dirname, "program-host.cjs"), { execArgv: [...this.node] });
    host.unref();
    host.channel?.unref();
    process.once("exit", () => host.kill("SIGKILL"));
    return host;
  }

  /** Returns the result of a run that took too long, as a separate process has. */
  #ended(killed: unknown): Run {
    this.#process = undefined;
    if (killed === "SIGKILL") return { code: null, out: "", err: "" };
    throw new Error("The program ended the process. Use smplan() to test this.");
  }
}

const hosts = new Map<string, ProgramHost>();

/**
 * Runs the built program like `smplan()`, but in a process that many runs share. The runs have nothing in
 * common but the loaded code: each has its own folder, environment, streams and runtime. Use `smplan()` to test
 * the process itself: its exit, signals, pipes and plugins that end or block it.
 */
export function runSmplan(
  args: readonly string[],
  { cwd, env = {}, node = [], input = "", timeout = DEFAULT_LIMIT_MS }: Omit<RunOptions, "copy">,
): Promise<Run> {
  // The home folder and the time zone are read once in each process.
  const key = JSON.stringify([node, env.HOME, env.TZ]);
  const host = hosts.get(key) ?? new ProgramHost(node);
  hosts.set(key, host);
  return host.run({ args, cwd, env: programEnv(env), input }, timeout);
}
