import { resolve } from "node:path";
import type { LintReport } from "../../lint/lint-report.ts";
import { EXIT_FAILED, EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import { OverlayFiles } from "../../platform/overlay-files.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import type { LintHooks } from "../../services/lint/lint-hooks.ts";
import { fixAndLintPlans, lintPlans, previewFixes } from "../../services/lint/lint-plans.ts";
import type { LintRunOptions } from "../../services/lint/lint-run-options.ts";
import { Linter } from "../../services/lint/linter.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";
import { printReport } from "./print-report.ts";
import { printingHooks } from "./printing-hooks.ts";
import { readStdin } from "./read-stdin.ts";
import { refuseConflictingOptions } from "./refuse-conflicting-options.ts";

/** The file name of standard input if `--stdin-filename` is not used. */
const STDIN_NAME = "smplan.yaml";

/**
 * Runs `smplan lint` and returns the exit code.
 * @throws UserError if options conflict, or if plans, configurations or outputs cannot be used
 */
export async function runLint(
  paths: readonly string[],
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<number> {
  const fromStdin = paths.length === 1 && paths[0] === "-";
  refuseConflictingOptions(options, fromStdin);
  if (options.printConfig !== undefined) return printConfig(options.printConfig, options, runtime);
  if (options.watch) return (await import("./run-watch.ts")).runWatch(paths, options, runtime);
  if (!fromStdin) return lintAndPrint(paths, options, options, runtime);
  const plan = options.stdinFilename ?? STDIN_NAME;
  const files = new OverlayFiles(runtime.files);
  files.set(resolve(runtime.cwd, plan), await readStdin(runtime.stdin));
  return lintAndPrint([], { ...options, plan }, options, withFiles(runtime, files));
}

async function printConfig(plan: string, options: LintCommandOptions, runtime: Runtime): Promise<number> {
  const { formatConfig } = await import("./format-config.ts");
  // Listing settings does not require plugins.
  const linter = await Linter.create(options, runtime, { plugins: undefined });
  runtime.stdout.write(formatConfig(plan, await linter.settingsFor(plan), runtime));
  return EXIT_OK;
}

async function lintAndPrint(
  paths: readonly string[],
  runOptions: LintRunOptions,
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<number> {
  const timing = options.timing ? new (await import("./rule-timing.ts")).RuleTiming() : undefined;
  const hooks: LintHooks = { ...printingHooks(options, runtime), onRuleTimed: timing?.record };
  if (options.fixSuggestions) {
    const { confirmFixes } = await import("./confirm-fixes.ts");
    hooks.chooseFixes = (results) => confirmFixes(results, options, runtime);
  }
  if (options.fixDryRun) {
    const { changes, failed } = await previewFixes(paths, runOptions, runtime, hooks);
    const code = await (await import("./print-patch.ts")).printPatch(changes, options, runtime);
    return failed ? EXIT_FAILED : code;
  }
  const run = options.fix || options.fixSuggestions ? fixAndLintPlans : lintPlans;
  const { report, failed } = await run(paths, runOptions, runtime, hooks);
  await printReport(report, options, runtime);
  if (runtime.env.SMPLAN_DEBUG)
    for (const { stack } of report.findings) if (stack) runtime.stderr.write(`\n${stack}\n`);
  if (timing) runtime.stderr.write(`\n${timing.format(await lintMessages(options, runtime))}`);
  const code = await exitCodeOf(report, options, runtime);
  // A file that could not be read or written takes precedence over findings.
  return failed ? EXIT_FAILED : code;
}

/** Returns `EXIT_PROBLEMS` if there are errors or more warnings than are allowed, otherwise `EXIT_OK`. */
async function exitCodeOf(
  report: LintReport,
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<number> {
  const { maxWarnings } = options;
  if (report.count("error") > 0) return EXIT_PROBLEMS;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return EXIT_OK;
  await printMessage("tooManyWarnings", { count: warnings, most: maxWarnings }, options, runtime);
  return EXIT_PROBLEMS;
}
