import { writeSync } from "node:fs";

/** The messages of running code that must not end the process. They are written if it does. */
const runningLines = new Set<string>();

let isListening = false;

/**
 * Runs third-party code. If that code ends the process, for example with `process.exit(0)`, the exit code is
 * 2 and `line` is written to standard error: an aborted run must not look like one that found no problems.
 */
export async function withExitGuard<Result>(
  line: string,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const end = addExitGuard(line);
  try {
    return await run();
  } finally {
    end();
  }
}

/** Runs synchronous third-party code like `withExitGuard`. */
export function withExitGuardSync<Result>(line: string, run: () => Result): Result {
  const end = addExitGuard(line);
  try {
    return run();
  } finally {
    end();
  }
}

function addExitGuard(line: string): () => void {
  if (!isListening) process.on("exit", reportExit);
  isListening = true;
  runningLines.add(line);
  return () => runningLines.delete(line);
}

function reportExit(): void {
  for (const line of runningLines) {
    process.exitCode = 2;
    writeSync(2, `${line}\n`);
  }
}
