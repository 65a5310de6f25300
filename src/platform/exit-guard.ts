import { writeSync } from "node:fs";

/** What runs now and must not end the process, by what is written if it does. */
const runningLines = new Set<string>();

let isListening = false;

/**
 * Runs somebody else's code. If the process ends meanwhile, as by `process.exit(0)`, it ends with exit code 2 and a
 * line on standard error: a run that stopped before anything was checked must not look like one that found nothing.
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

/** The same for code that does not wait. */
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
