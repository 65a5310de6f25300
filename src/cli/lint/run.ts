import { resolve } from "node:path";
import { UserError } from "../../finding.ts";
import type { LintReport } from "../../lint/report.ts";
import { CLEAN, FOUND } from "../command.ts";
import { type World, withFiles } from "../world.ts";
import { Judge } from "./judge.ts";
import { judgeAll } from "./judge-all.ts";
import type { LintOptions } from "./options.ts";
import { Overlay } from "./overlay.ts";
import { plansOf } from "./plans.ts";
import { printReport } from "./print.ts";
import { reportOf } from "./report.ts";

/** What standard input is called where nobody gives it a name. */
const STDIN_NAME = "smplan.yaml";

/** Checks plans as `smplan lint` was asked to, and gives the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, world: World): Promise<number> {
  const fromStdin = paths.length === 1 && paths[0] === "-";
  refuseContradictions(options, fromStdin);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import("./print-config.ts");
    const judge = await Judge.of(options, world);
    world.stdout.write(printConfig(options.printConfig, await judge.settingsFor(options.printConfig), world));
    return CLEAN;
  }
  if (options.watch) {
    const { watch } = await import("./watch.ts");
    return watch(paths, options, world);
  }
  const seen = fromStdin ? await withStdin(options, world) : world;
  const judge = await Judge.of(options, seen);
  const plans = fromStdin
    ? [options.stdinFilename ?? STDIN_NAME]
    : await plansOf(paths, options, seen, judge);
  const timing = options.timing ? new (await import("./timing.ts")).Timing() : undefined;
  let judged = await judgeAll(plans, options, { world: seen, judge, timed: timing?.timed });
  if (options.fix || options.fixDryRun || options.fixSuggestions) {
    const fix = await import("./fix.ts");
    const choose = options.fixSuggestions ? await (await import("./ask.ts")).asked(judged, seen) : undefined;
    const mended = await fix.mend(judged, options, seen, choose);
    if (options.fixDryRun) return dryRun(mended, seen);
    fix.writeChanges(mended.changes, seen);
    if (mended.changes.size > 0)
      seen.stderr.write(`smplan: mended ${[...mended.changes.keys()].join(", ")}.\n`);
    judged = mended.judged;
  }
  const report = await reportOf(judged, judge, options, seen);
  await printReport(report, options, seen);
  if (timing) seen.stderr.write(`\n${timing.print()}`);
  return exitCodeOf(report, options, seen);
}

async function dryRun(mended: import("./fix.ts").Mended, world: World): Promise<number> {
  const { patchOf } = await import("./fix.ts");
  const files = mended.changes.size;
  world.stdout.write(await patchOf(mended.changes));
  world.stderr.write(
    files === 0
      ? "smplan: nothing can be mended safely.\n"
      : `smplan: --fix would change ${files} ${files === 1 ? "file" : "files"}.\n`,
  );
  return files === 0 ? CLEAN : FOUND;
}

/** The world with the text of standard input under its name. */
async function withStdin(options: LintOptions, world: World): Promise<World> {
  const chunks: Buffer[] = [];
  for await (const chunk of world.stdin) chunks.push(Buffer.from(chunk));
  const files = new Overlay(world.files);
  files.set(resolve(world.cwd, options.stdinFilename ?? STDIN_NAME), Buffer.concat(chunks).toString("utf8"));
  return withFiles(world, files);
}

function refuseContradictions(options: LintOptions, fromStdin: boolean): void {
  const refuse = (message: string, remedy: string): never => {
    throw new UserError(message, remedy);
  };
  if (options.stdinFilename !== undefined && !fromStdin)
    refuse(
      "--stdin-filename names what comes from standard input, but a plan is read from files.",
      'Write "-" in place of the path.',
    );
  if (fromStdin && (options.fix || options.fixSuggestions))
    refuse(
      "What comes from standard input cannot be mended in place.",
      "Use --fix-dry-run, or name the file.",
    );
  if (fromStdin && (options.watch || options.since !== undefined))
    refuse("Standard input can be neither watched nor compared with git.", "Name the plans.");
  if (options.watch && (options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline))
    refuse("--watch only looks: it does not change files while you write them.", "Run --fix by itself.");
}

/** 1 where there are errors, or more warnings than are allowed. */
function exitCodeOf(report: LintReport, { maxWarnings }: LintOptions, world: World): number {
  if (report.count("error") > 0) return FOUND;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return CLEAN;
  world.stderr.write(
    `smplan: ${warnings} warnings are more than the ${maxWarnings} that --max-warnings allows.\n`,
  );
  return FOUND;
}
