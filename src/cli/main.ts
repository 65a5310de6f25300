import { join } from "node:path";
import { version } from "../../package.json";
import { realWorld } from "./real-world.ts";

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
  return runProgram(args, realWorld(join(import.meta.dirname, "helper.cjs")));
}

/** Node would wait for what V8 still has in mind for code that nobody will run again; what is written waits for no one. */
main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
});
