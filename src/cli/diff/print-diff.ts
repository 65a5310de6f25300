import { extname } from "node:path";
import { diffFormats, loadDiffFormat } from "../../diff/index.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type DiffOptions, diffPlans } from "../../services/diff/diff-plans.ts";
import { writeDocument } from "../../services/project/write-document.ts";
import { printDocument } from "../print-document.ts";
import { reportWrittenFiles } from "../report-written-files.ts";
import { textLook } from "../text-look.ts";

/** The options of `smplan diff`, as commander parses them. */
export interface PrintDiffOptions extends DiffOptions {
  format?: string;
  output?: string;
  exitCode?: boolean;
  force?: boolean;
}

/**
 * Prints the changes between two versions of a plan, or writes them to a file. Returns the exit code, which
 * depends on --exit-code.
 */
export async function printDiff(
  versions: readonly [string, string | undefined],
  options: PrintDiffOptions,
  runtime: Runtime,
): Promise<number> {
  const { output, force } = options;
  const report = await diffPlans(versions, options, runtime);
  const format = await loadDiffFormat(options.format ?? (await diffFormatFor(output)));
  const text = format.render(report, textLook(output, runtime));
  for (const warning of report.warnings) runtime.stderr.write(`smplan: ${escapeControls(warning)}\n`);
  if (output === undefined) printDocument(text, format, runtime);
  else {
    writeDocument(output, text, { format, force, runtime });
    await reportWrittenFiles([output], runtime);
  }
  return options.exitCode && report.count > 0 ? EXIT_PROBLEMS : EXIT_OK;
}

/** Returns the format for the extension of a file, or text without a file or with another extension. */
async function diffFormatFor(output: string | undefined): Promise<string> {
  const ending = extname(output ?? "").slice(1);
  for (const name of ending ? diffFormats : [])
    if ((await loadDiffFormat(name)).extension === ending) return name;
  return "text";
}
