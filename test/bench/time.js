import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A module that prints the peak memory of a process when the process ends. */
const memoryModule = join(import.meta.dirname, "memory.cjs");

/**
 * Runs a command. Returns its duration in milliseconds, its peak memory in megabytes, and its standard error.
 * Throws if it fails.
 */
export function time([program, ...args], cwd) {
  const start = process.hrtime.bigint();
  const run = spawnSync(program, /(?:^|[\\/])node$/.test(program) ? ["-r", memoryModule, ...args] : args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // Linters exit with 1 if they find problems.
  if (run.status !== 0 && run.status !== 1) throw new Error(`${program} ${args.join(" ")}: ${run.stderr}`);
  const megabytes = Number(/^peak memory: (\d+) MB$/m.exec(run.stderr)?.[1]);
  return { milliseconds, megabytes, stderr: run.stderr };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
