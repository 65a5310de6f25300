import { writeSync } from "node:fs";

/** What runs now and must not end the process, by what is written if it does. */
const running = new Set<string>();

let isWatching = false;

/**
 * Runs somebody else's code. If the process ends meanwhile, as by `process.exit(0)`, it ends with exit code 2 and a
 * line on standard error: a run that stopped before anything was checked must not look like one that found nothing.
 */
export async function refuseExit<Result>(line: string, run: () => Result | Promise<Result>): Promise<Result> {
  const end = watchExit(line);
  try {
    return await run();
  } finally {
    end();
  }
}

/** The same for code that does not wait. */
export function refuseExitNow<Result>(line: string, run: () => Result): Result {
  const end = watchExit(line);
  try {
    return run();
  } finally {
    end();
  }
}

function watchExit(line: string): () => void {
  if (!isWatching) process.on("exit", reportExit);
  isWatching = true;
  running.add(line);
  return () => running.delete(line);
}

function reportExit(): void {
  for (const line of running) {
    process.exitCode = 2;
    writeSync(2, `${line}\n`);
  }
}
