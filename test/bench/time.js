import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Tells, when a process ends, how much memory it had at most. */
const witness = join(import.meta.dirname, "memory.cjs");

/** Runs a command, and gives the time it took, the most memory it held, and what it said. */
export function time([program, ...args], cwd) {
  const start = process.hrtime.bigint();
  const run = spawnSync(program, program === "node" ? ["-r", witness, ...args] : args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // 1 is what linters say when they find something.
  if (run.status !== 0 && run.status !== 1) throw new Error(`${program} ${args.join(" ")}: ${run.stderr}`);
  const megabytes = Number(/^peak memory: (\d+) MB$/m.exec(run.stderr)?.[1]);
  return { milliseconds, megabytes, stderr: run.stderr };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
