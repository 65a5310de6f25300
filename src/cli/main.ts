import { join } from "node:path";
import { version } from "../../package.json";
import { EXIT_FAILED } from "../platform/exit-codes.ts";
import { nodeRuntime, whenFlushed } from "../platform/node-runtime.ts";

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    nodeRuntime().stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(args, nodeRuntime(join(import.meta.dirname, "worker.cjs")));
}

// Worker threads get options only through the environment.
if (process.argv.includes("--debug")) process.env.SMPLAN_DEBUG = "1";

let failing = false;

/** Reports an error that no command caught in one line, and ends the run with exit code 2. */
async function fail(error: unknown): Promise<void> {
  // An error while an error is reported, such as a full standard error, cannot be reported.
  if (failing) process.exit(EXIT_FAILED);
  failing = true;
  process.exitCode = EXIT_FAILED;
  const { printUnexpectedError } = await import("./print-error.ts");
  await printUnexpectedError(error, nodeRuntime());
  whenFlushed(() => process.exit(EXIT_FAILED));
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);

// Exits as soon as all output is written. Without `process.exit`, Node would wait for V8's background compilation.
main(process.argv.slice(2)).then((exitCode) => {
  // An uncaught error is being reported, and sets the exit code.
  if (failing) return;
  process.exitCode = exitCode;
  whenFlushed((lost) => (lost ? fail(lost) : process.exit()));
}, fail);
