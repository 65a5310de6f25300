import { relative, resolve } from "node:path";
import { Chalk } from "chalk";
import { userError } from "../../errors.ts";
import { loadFormat } from "../../formats/index.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { escapeForDocument } from "../../platform/escape-controls.ts";
import { findRepository } from "../../platform/git-repository.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import type { LintOutput, LintRunOptions } from "./lint-run-options.ts";

/** Prints a report in every format asked for, each to where it is to go. */
export async function printReport(
  report: LintReport,
  options: LintRunOptions,
  runtime: Runtime,
): Promise<void> {
  const shown = options.quiet ? report.errorsOnly() : report;
  const outputs = outputsOf(options);
  const files = outputs.flatMap(({ file }) => file ?? []);
  const write = files.length > 0 ? await import("../project/write-output.ts") : undefined;
  write?.refuseSameFile(files, runtime);
  const here = { report: shown, root: runtime.cwd };
  for (const { format, file } of outputs) {
    const printer = await loadFormat(format);
    const { report: placed, root } =
      printer.paths === "repository" ? withRepositoryPaths(shown, runtime) : here;
    if (file === undefined) {
      const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
      const explain = options.explain ?? false;
      const text = await printer.render(placed, {
        chalk: paint,
        width: terminalWidth(runtime.stdout),
        explain,
        root,
      });
      if (printer.styled) runtime.stdout.writeStyled(text);
      else runtime.stdout.writeDocument(text);
      continue;
    }
    // Another thread may have read them, or the cache has spared reading them.
    for (const input of report.texts.keys()) runtime.inputs.recordUse(input);
    const text = escapeForDocument(
      await printer.render(placed, {
        root,
        chalk: new Chalk({ level: 0 }),
        width: 100,
        explain: options.explain ?? false,
      }),
    );
    write?.writeResult(file, text, { runtime, force: true });
  }
}

/** The report with paths from the root of the repository, or from this folder; what lies outside has a full path. */
function withRepositoryPaths(report: LintReport, { cwd }: Runtime): { report: LintReport; root: string } {
  const root = findRepository(cwd)?.top ?? cwd;
  const nameOf = (file: string): string => {
    const path = resolve(cwd, file);
    return isWithin(root, path) ? withSlashes(relative(root, path)) : path;
  };
  return { report: report.withFiles(nameOf), root };
}

function outputsOf({ format, outputFile }: LintRunOptions): readonly LintOutput[] {
  const toTerminal = format.filter(({ file }) => file === undefined);
  if (toTerminal.length > (outputFile === undefined ? 1 : 2))
    throw userError("severalToTerminal", { count: toTerminal.length });
  if (outputFile === undefined) return format;
  const first = format.findIndex(({ file }) => file === undefined);
  if (first < 0) throw userError("noFormatLeft");
  return format.map((output, index) => (index === first ? { ...output, file: outputFile } : output));
}
