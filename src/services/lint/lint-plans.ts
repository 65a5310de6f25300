import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { EXIT_FAILED, EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import { OverlayFiles } from "../../platform/overlay-files.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { printError } from "../project/print-error.ts";
import { createReport } from "./create-report.ts";
import { lintAll } from "./lint-all.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { selectPlans } from "./select-plans.ts";

/** The file name of standard input if `--stdin-filename` is not used. */
const STDIN_NAME = "smplan.yaml";

/**
 * Runs `smplan lint` and returns the exit code.
 * @throws UserError if options conflict, or if plans, configurations or outputs cannot be used
 */
export async function lintPlans(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: Runtime,
): Promise<number> {
  const fromStdin = paths.length === 1 && paths[0] === "-";
  refuseConflictingOptions(options, fromStdin);
  if (options.printConfig !== undefined) {
    const { formatConfig } = await import("./format-config.ts");
    // Listing settings does not require plugins.
    const linter = await Linter.create(options, runtime, { plugins: undefined });
    runtime.stdout.write(
      formatConfig(options.printConfig, await linter.settingsFor(options.printConfig), runtime),
    );
    return EXIT_OK;
  }
  if (options.watch) {
    const { watchPlans } = await import("./watch-plans.ts");
    return watchPlans(paths, options, runtime);
  }
  const lintRuntime = fromStdin
    ? await withStdin(options, runtime)
    : options.staged
      ? await withStaged(runtime)
      : runtime;
  const linter = await Linter.create(options, lintRuntime);
  const { plans, incomplete } = fromStdin
    ? { plans: [options.stdinFilename ?? STDIN_NAME], incomplete: false }
    : await selectPlans(paths, options, lintRuntime, linter);
  const timing = options.timing ? new (await import("./rule-timing.ts")).RuleTiming() : undefined;
  let results = await lintAll(plans, options, { runtime: lintRuntime, linter, onRuleTimed: timing?.record });
  const unreadable = results.flatMap((plan) => plan.unreadable ?? []);
  for (const message of unreadable) lintRuntime.stderr.write(`smplan: ${message}\n`);
  let failed = incomplete || unreadable.length > 0;
  if (options.fix || options.fixDryRun || options.fixSuggestions) {
    const fix = await import("./fix-plans.ts");
    const choose = options.fixSuggestions
      ? await (await import("./confirm-fixes.ts")).confirmFixes(results, options, lintRuntime)
      : undefined;
    const fixed = await fix.fixPlans(results, options, lintRuntime, choose);
    if (options.fixDryRun) {
      const code = await printPatch(fixed, options, lintRuntime);
      return failed ? EXIT_FAILED : code;
    }
    const { written, refused } = fix.writeFixes(fixed.changes, lintRuntime);
    if (written.length > 0) await printMessage("mended", { files: written.join(", ") }, options, lintRuntime);
    for (const error of refused)
      await printError(error, uiLanguage(options.language, lintRuntime), lintRuntime);
    // Files that were not written still have their old content, so that all plans are linted again.
    results =
      refused.length > 0
        ? await lintAll(plans, options, {
            runtime: lintRuntime,
            linter: await Linter.create(options, lintRuntime),
          })
        : fixed.results;
    failed ||= refused.length > 0;
  }
  const report = await createReport(results, linter, options, lintRuntime);
  await printReport(report, options, lintRuntime);
  if (lintRuntime.env.SMPLAN_DEBUG)
    for (const { stack } of report.findings) if (stack) lintRuntime.stderr.write(`\n${stack}\n`);
  if (timing) lintRuntime.stderr.write(`\n${timing.format(await lintMessages(options, lintRuntime))}`);
  const code = await exitCodeOf(report, options, lintRuntime);
  // A file that could not be read or written takes precedence over findings.
  return failed ? EXIT_FAILED : code;
}

async function printPatch(
  fixed: import("./fix-plans.ts").FixResult,
  options: LintRunOptions,
  runtime: Runtime,
): Promise<number> {
  const { createPatch } = await import("./fix-plans.ts");
  const files = fixed.changes.size;
  runtime.stdout.writeDocument(await createPatch(fixed.changes, runtime));
  await printMessage(files === 0 ? "nothingToMend" : "wouldChange", { count: files }, options, runtime);
  return files === 0 ? EXIT_OK : EXIT_PROBLEMS;
}

/**
 * Returns the runtime with the staged files. It has no worker threads, because they would read the files of
 * the working tree.
 */
async function withStaged(runtime: Runtime): Promise<Runtime> {
  const { StagedFiles } = await import("./staged-files.ts");
  const stagedRuntime = withFiles(runtime, new StagedFiles(runtime.files, runtime.cwd));
  return Object.create(stagedRuntime, { workerFile: { value: undefined } } satisfies Partial<
    Record<keyof Runtime, PropertyDescriptor>
  >);
}

/**
 * The maximum length of standard input, in bytes: twice the maximum of a plan. It stops reading from a
 * program that never ends.
 */
const MAX_STDIN_BYTES = 4_000_000;

/** Returns the runtime with the bytes of standard input as a file. */
async function withStdin(options: LintRunOptions, runtime: Runtime): Promise<Runtime> {
  const files = new OverlayFiles(runtime.files);
  files.set(resolve(runtime.cwd, options.stdinFilename ?? STDIN_NAME), await readStdin(runtime.stdin));
  return withFiles(runtime, files);
}

/**
 * Returns the bytes of standard input.
 * @throws UserError if it cannot be read or is too large
 */
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

/** Returns `EXIT_PROBLEMS` if there are errors or more warnings than are allowed, otherwise `EXIT_OK`. */
async function exitCodeOf(report: LintReport, options: LintRunOptions, runtime: Runtime): Promise<number> {
  const { maxWarnings } = options;
  if (report.count("error") > 0) return EXIT_PROBLEMS;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return EXIT_OK;
  await printMessage("tooManyWarnings", { count: warnings, most: maxWarnings }, options, runtime);
  return EXIT_PROBLEMS;
}
