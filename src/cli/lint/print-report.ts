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
import type { LintCommandOptions, LintOutput } from "./lint-command-options.ts";

/**
 * Prints a report in every requested format, or writes it to the format's output file.
 * @throws UserError if a format is unknown or a file cannot be written
 */
export async function printReport(
  report: LintReport,
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<void> {
  const shown = options.quiet ? report.errorsOnly() : report;
  const outputs = outputsOf(options);
  const files = outputs.flatMap(({ file }) => file ?? []);
  const write = files.length > 0 ? await import("../../services/project/write-output.ts") : undefined;
  write?.refuseSameFile(files, runtime);
  const unchanged = { report: shown, root: runtime.cwd };
  for (const { format, file } of outputs) {
    const formatter = await loadFormat(format);
    const { report: relocated, root } =
      formatter.paths === "repository" ? withRepositoryPaths(shown, runtime) : unchanged;
    if (file === undefined) {
      const chalk = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
      const explain = options.explain ?? false;
      const text = await formatter.render(relocated, {
        chalk,
        width: terminalWidth(runtime.stdout),
        explain,
        all: options.all ?? false,
        root,
      });
      if (formatter.styled) runtime.stdout.writeStyled(text);
      else runtime.stdout.writeDocument(text);
      continue;
    }
    // The inputs may have been read by another thread, or not at all because of the cache.
    for (const input of report.texts.keys()) runtime.inputs.recordUse(input);
    const text = escapeForDocument(
      await formatter.render(relocated, {
        root,
        chalk: new Chalk({ level: 0 }),
        width: 100,
        explain: options.explain ?? false,
        all: options.all ?? false,
      }),
    );
    write?.writeResult(file, text, { runtime, force: true });
  }
}

/**
 * Returns the report with paths relative to the root of the repository, or to the current folder if there is
 * no repository. Files outside it have absolute paths.
 */
function withRepositoryPaths(report: LintReport, { cwd }: Runtime): { report: LintReport; root: string } {
  const root = findRepository(cwd)?.top ?? cwd;
  const nameOf = (file: string): string => {
    const path = resolve(cwd, file);
    return isWithin(root, path) ? withSlashes(relative(root, path)) : path;
  };
  return { report: report.withFiles(nameOf), root };
}

function outputsOf({ format, outputFile }: LintCommandOptions): readonly LintOutput[] {
  const toTerminal = format.filter(({ file }) => file === undefined);
  if (toTerminal.length > (outputFile === undefined ? 1 : 2))
    throw userError("severalToTerminal", { count: toTerminal.length });
  if (outputFile === undefined) return format;
  const first = format.findIndex(({ file }) => file === undefined);
  if (first < 0) throw userError("noFormatLeft");
  return format.map((output, index) => (index === first ? { ...output, file: outputFile } : output));
}
