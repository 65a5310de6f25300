import { join } from "node:path";
import { version } from "../../package.json";
import { realWorld, whenWritten } from "./real-world.ts";

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    realWorld().stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(args, realWorld(join(import.meta.dirname, "helper.cjs")));
}

/** Node would wait for what V8 still has in mind for code that nobody will run again; what is written waits for no one. */
main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  whenWritten(() => process.exit());
});
