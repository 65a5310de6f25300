import { readFileSync, realpathSync } from "node:fs";
import { version } from "../../package.json";

/** A closed pipe, as of `smplan lint | head`, is no fault of anybody's. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(args, {
    cwd: process.cwd(),
    env: process.env,
    // Opened only by a command that reads it: that takes a while.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    files: { read: (path) => readFileSync(path), real: (path) => realpathSync(path) },
    now: () => new Date(),
  });
}

main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
