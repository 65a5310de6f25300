import { disk } from "../disk.ts";
import { InputFiles } from "./input-files.ts";
import type { World } from "./world.ts";

/** Streams that something was written to: each is opened only by who needs it, for that takes a while. */
const opened = new Set<NodeJS.WriteStream>();

function output(name: "stdout" | "stderr"): NodeJS.WriteStream {
  const stream = process[name];
  if (!opened.has(stream) && name === "stdout")
    // A closed pipe, as of `smplan lint | head`, is no fault of anybody's.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  opened.add(stream);
  return stream;
}

/** Calls when all that was written has left the process. */
export function whenWritten(then: () => void): void {
  const [first, ...others] = opened;
  if (!first) {
    then();
    return;
  }
  opened.clear();
  for (const other of others) opened.add(other);
  first.write("", () => whenWritten(then));
}

/** The world that a process finds itself in. */
export function realWorld(helper?: string): World {
  const inputs = new InputFiles(disk);
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return output("stdout");
    },
    get stderr() {
      return output("stderr");
    },
    files: inputs,
    inputs,
    now: () => new Date(),
    helper,
  };
}
