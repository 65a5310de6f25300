import { resolve } from "node:path";
import { failure } from "../../errors.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { CLEAN, FAILED, FOUND } from "../../platform/exit-codes.ts";
import { Overlay } from "../../platform/overlay-files.ts";
import { type World, withFiles } from "../../platform/runtime.ts";
import { tellFailure } from "../project/print-error.ts";
import { reportOf } from "./create-report.ts";
import { judgeAll } from "./lint-all.ts";
import { lintWords, tell } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { Judge } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { plansOf } from "./select-plans.ts";

/** What standard input is called where nobody gives it a name. */
const STDIN_NAME = "smplan.yaml";

/** Checks plans as `smplan lint` was asked to, and gives the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, world: World): Promise<number> {
  const fromStdin = paths.length === 1 && paths[0] === "-";
  refuseContradictions(options, fromStdin);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import("./format-config.ts");
    // It lists settings, for which no plugin has to run.
    const judge = await Judge.of(options, world, { plugins: undefined });
    world.stdout.write(printConfig(options.printConfig, await judge.settingsFor(options.printConfig), world));
    return CLEAN;
  }
  if (options.watch) {
    const { watch } = await import("./watch-plans.ts");
    return watch(paths, options, world);
  }
  const seen = fromStdin ? await withStdin(options, world) : options.staged ? await withStaged(world) : world;
  const judge = await Judge.of(options, seen);
  const { plans, incomplete } = fromStdin
    ? { plans: [options.stdinFilename ?? STDIN_NAME], incomplete: false }
    : await plansOf(paths, options, seen, judge);
  const timing = options.timing ? new (await import("./rule-timing.ts")).Timing() : undefined;
  let judged = await judgeAll(plans, options, { world: seen, judge, timed: timing?.timed });
  const unreadable = judged.flatMap((plan) => plan.unreadable ?? []);
  for (const message of unreadable) seen.stderr.write(`smplan: ${message}\n`);
  let failed = incomplete || unreadable.length > 0;
  if (options.fix || options.fixDryRun || options.fixSuggestions) {
    const fix = await import("./fix-plans.ts");
    const choose = options.fixSuggestions
      ? await (await import("./confirm-fixes.ts")).asked(judged, options, seen)
      : undefined;
    const mended = await fix.mend(judged, options, seen, choose);
    if (options.fixDryRun) {
      const code = await dryRun(mended, options, seen);
      return failed ? FAILED : code;
    }
    const { written, refused } = fix.writeChanges(mended.changes, seen);
    if (written.length > 0) await tell("mended", { files: written.join(", ") }, options, seen);
    for (const error of refused) await tellFailure(error, findingLanguage(options.language, seen), seen);
    // What was not written is still as it was, so that all is checked again as it is on the disk.
    judged =
      refused.length > 0
        ? await judgeAll(plans, options, { world: seen, judge: await Judge.of(options, seen) })
        : mended.judged;
    failed ||= refused.length > 0;
  }
  const report = await reportOf(judged, judge, options, seen);
  await printReport(report, options, seen);
  if (seen.env.SMPLAN_DEBUG)
    for (const { stack } of report.findings) if (stack) seen.stderr.write(`\n${stack}\n`);
  if (timing) seen.stderr.write(`\n${timing.print(await lintWords(options, seen))}`);
  const code = await exitCodeOf(report, options, seen);
  // What was not read or not written outweighs what was found.
  return failed ? FAILED : code;
}

async function dryRun(
  mended: import("./fix-plans.ts").Mended,
  options: LintOptions,
  world: World,
): Promise<number> {
  const { patchOf } = await import("./fix-plans.ts");
  const files = mended.changes.size;
  world.stdout.writeDocument(await patchOf(mended.changes, world));
  await tell(files === 0 ? "nothingToMend" : "wouldChange", { count: files }, options, world);
  return files === 0 ? CLEAN : FOUND;
}

/** The world with files as they are staged. Other threads would read those of the working tree. */
async function withStaged(world: World): Promise<World> {
  const { StagedFiles } = await import("./staged-files.ts");
  const seen = withFiles(world, new StagedFiles(world.files, world.cwd));
  return Object.create(seen, { helper: { value: undefined } });
}

/** No more is read from standard input, in bytes. A plan may have half of it; a program that never ends has no plan. */
const MAX_STDIN_BYTES = 4_000_000;

/** The world with the bytes of standard input under its name. */
async function withStdin(options: LintOptions, world: World): Promise<World> {
  const files = new Overlay(world.files);
  files.set(resolve(world.cwd, options.stdinFilename ?? STDIN_NAME), await bytesOf(world.stdin));
  return withFiles(world, files);
}

/** @throws UserError if it cannot be read, or is larger than any plan */
async function bytesOf(stdin: World["stdin"]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      if (length > MAX_STDIN_BYTES) break;
    }
  } catch (error) {
    throw failure("stdinUnreadable", { code: String((error as NodeJS.ErrnoException).code) });
  }
  if (length > MAX_STDIN_BYTES) throw failure("stdinTooLarge", { size: MAX_STDIN_BYTES / 1_000_000 });
  return Buffer.concat(chunks);
}

function refuseContradictions(options: LintOptions, fromStdin: boolean): void {
  if (options.stdinFilename !== undefined && !fromStdin) throw failure("nameWithoutStdin");
  if (fromStdin && (options.fix || options.fixSuggestions)) throw failure("stdinMended");
  if (fromStdin && (options.watch || options.since !== undefined)) throw failure("stdinCompared");
  const { since, staged, related } = options;
  if ([since !== undefined, staged, related].filter(Boolean).length > 1) throw failure("oneSelection");
  const changes = options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline;
  if (staged && (changes || options.watch || fromStdin)) throw failure("stagedOnlyChecked");
  if (options.watch && (options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline))
    throw failure("watchMends");
}

/** 1 where there are errors, or more warnings than are allowed. */
async function exitCodeOf(report: LintReport, options: LintOptions, world: World): Promise<number> {
  const { maxWarnings } = options;
  if (report.count("error") > 0) return FOUND;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return CLEAN;
  await tell("tooManyWarnings", { count: warnings, most: maxWarnings }, options, world);
  return FOUND;
}
