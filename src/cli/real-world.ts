import { disk } from "../disk.ts";
import type { World } from "./world.ts";

/** The world that a process finds itself in. */
export function realWorld(helper?: string): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opened only by a command that reads it: that takes a while.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    files: disk,
    now: () => new Date(),
    helper,
  };
}
