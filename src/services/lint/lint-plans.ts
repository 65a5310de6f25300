import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { EXIT_FAILED, EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import { OverlayFiles } from "../../platform/overlay-files.ts";
import { type Runtime, withFiles } from "../../platform/runtime.ts";
import { printError } from "../project/print-error.ts";
import { createReport } from "./create-report.ts";
import { lintAll } from "./lint-all.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { selectPlans } from "./select-plans.ts";

/** What standard input is called where nobody gives it a name. */
const STDIN_NAME = "smplan.yaml";

/** Checks plans as `smplan lint` was asked to, and gives the exit code. */
export async function lintPlans(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: Runtime,
): Promise<number> {
  const fromStdin = paths.length === 1 && paths[0] === "-";
  refuseConflictingOptions(options, fromStdin);
  if (options.printConfig !== undefined) {
    const { formatConfig } = await import("./format-config.ts");
    // It lists settings, for which no plugin has to run.
    const judge = await Linter.create(options, runtime, { plugins: undefined });
    runtime.stdout.write(
      formatConfig(options.printConfig, await judge.settingsFor(options.printConfig), runtime),
    );
    return EXIT_OK;
  }
  if (options.watch) {
    const { watchPlans } = await import("./watch-plans.ts");
    return watchPlans(paths, options, runtime);
  }
  const seen = fromStdin
    ? await withStdin(options, runtime)
    : options.staged
      ? await withStaged(runtime)
      : runtime;
  const judge = await Linter.create(options, seen);
  const { plans, incomplete } = fromStdin
    ? { plans: [options.stdinFilename ?? STDIN_NAME], incomplete: false }
    : await selectPlans(paths, options, seen, judge);
  const timing = options.timing ? new (await import("./rule-timing.ts")).RuleTiming() : undefined;
  let judged = await lintAll(plans, options, { runtime: seen, linter: judge, onRuleTimed: timing?.record });
  const unreadable = judged.flatMap((plan) => plan.unreadable ?? []);
  for (const message of unreadable) seen.stderr.write(`smplan: ${message}\n`);
  let failed = incomplete || unreadable.length > 0;
  if (options.fix || options.fixDryRun || options.fixSuggestions) {
    const fix = await import("./fix-plans.ts");
    const choose = options.fixSuggestions
      ? await (await import("./confirm-fixes.ts")).confirmFixes(judged, options, seen)
      : undefined;
    const mended = await fix.fixPlans(judged, options, seen, choose);
    if (options.fixDryRun) {
      const code = await printPatch(mended, options, seen);
      return failed ? EXIT_FAILED : code;
    }
    const { written, refused } = fix.writeFixes(mended.changes, seen);
    if (written.length > 0) await printMessage("mended", { files: written.join(", ") }, options, seen);
    for (const error of refused) await printError(error, uiLanguage(options.language, seen), seen);
    // What was not written is still as it was, so that all is checked again as it is on the disk.
    judged =
      refused.length > 0
        ? await lintAll(plans, options, { runtime: seen, linter: await Linter.create(options, seen) })
        : mended.results;
    failed ||= refused.length > 0;
  }
  const report = await createReport(judged, judge, options, seen);
  await printReport(report, options, seen);
  if (seen.env.SMPLAN_DEBUG)
    for (const { stack } of report.findings) if (stack) seen.stderr.write(`\n${stack}\n`);
  if (timing) seen.stderr.write(`\n${timing.format(await lintMessages(options, seen))}`);
  const code = await exitCodeOf(report, options, seen);
  // What was not read or not written outweighs what was found.
  return failed ? EXIT_FAILED : code;
}

async function printPatch(
  mended: import("./fix-plans.ts").FixResult,
  options: LintRunOptions,
  runtime: Runtime,
): Promise<number> {
  const { createPatch } = await import("./fix-plans.ts");
  const files = mended.changes.size;
  runtime.stdout.writeDocument(await createPatch(mended.changes, runtime));
  await printMessage(files === 0 ? "nothingToMend" : "wouldChange", { count: files }, options, runtime);
  return files === 0 ? EXIT_OK : EXIT_PROBLEMS;
}

/** The world with files as they are staged. Other threads would read those of the working tree. */
async function withStaged(runtime: Runtime): Promise<Runtime> {
  const { StagedFiles } = await import("./staged-files.ts");
  const seen = withFiles(runtime, new StagedFiles(runtime.files, runtime.cwd));
  return Object.create(seen, { workerFile: { value: undefined } } satisfies Partial<
    Record<keyof Runtime, PropertyDescriptor>
  >);
}

/** No more is read from standard input, in bytes. A plan may have half of it; a program that never ends has no plan. */
const MAX_STDIN_BYTES = 4_000_000;

/** The world with the bytes of standard input under its name. */
async function withStdin(options: LintRunOptions, runtime: Runtime): Promise<Runtime> {
  const files = new OverlayFiles(runtime.files);
  files.set(resolve(runtime.cwd, options.stdinFilename ?? STDIN_NAME), await readStdin(runtime.stdin));
  return withFiles(runtime, files);
}

/** @throws UserError if it cannot be read, or is larger than any plan */
async function readStdin(stdin: Runtime["stdin"]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      if (length > MAX_STDIN_BYTES) break;
    }
  } catch (error) {
    throw userError("stdinUnreadable", { code: String((error as NodeJS.ErrnoException).code) });
  }
  if (length > MAX_STDIN_BYTES) throw userError("stdinTooLarge", { size: MAX_STDIN_BYTES / 1_000_000 });
  return Buffer.concat(chunks);
}

function refuseConflictingOptions(options: LintRunOptions, fromStdin: boolean): void {
  if (options.stdinFilename !== undefined && !fromStdin) throw userError("nameWithoutStdin");
  if (fromStdin && (options.fix || options.fixSuggestions)) throw userError("stdinMended");
  if (fromStdin && (options.watch || options.since !== undefined)) throw userError("stdinCompared");
  const { since, staged, related } = options;
  if ([since !== undefined, staged, related].filter(Boolean).length > 1) throw userError("oneSelection");
  const changes = options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline;
  if (staged && (changes || options.watch || fromStdin)) throw userError("stagedOnlyChecked");
  if (options.watch && (options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline))
    throw userError("watchMends");
}

/** 1 where there are errors, or more warnings than are allowed. */
async function exitCodeOf(report: LintReport, options: LintRunOptions, runtime: Runtime): Promise<number> {
  const { maxWarnings } = options;
  if (report.count("error") > 0) return EXIT_PROBLEMS;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return EXIT_OK;
  await printMessage("tooManyWarnings", { count: warnings, most: maxWarnings }, options, runtime);
  return EXIT_PROBLEMS;
}
