import { relative, resolve } from "node:path";
import { Chalk } from "chalk";
import { failure } from "../../errors.ts";
import { loadFormat } from "../../formats/index.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { documentText } from "../../platform/escape-controls.ts";
import { repositoryOf } from "../../platform/git-repository.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import type { LintOptions, Output } from "./lint-run-options.ts";

/** Prints a report in every format asked for, each to where it is to go. */
export async function printReport(report: LintReport, options: LintOptions, world: World): Promise<void> {
  const shown = options.quiet ? report.errorsOnly() : report;
  const outputs = outputsOf(options);
  const files = outputs.flatMap(({ file }) => file ?? []);
  const write = files.length > 0 ? await import("../project/write-output.ts") : undefined;
  write?.refuseSameFile(files, world);
  const here = { report: shown, root: world.cwd };
  for (const { format, file } of outputs) {
    const printer = await loadFormat(format);
    const { report: placed, root } = printer.paths === "repository" ? inRepository(shown, world) : here;
    if (file === undefined) {
      const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
      const explain = options.explain ?? false;
      const text = await printer.print(placed, { paint, width: widthOf(world.stdout), explain, root });
      if (printer.styled) world.stdout.writeStyled(text);
      else world.stdout.writeDocument(text);
      continue;
    }
    // Another thread may have read them, or the cache has spared reading them.
    for (const input of report.texts.keys()) world.inputs.uses(input);
    const text = documentText(
      await printer.print(placed, {
        root,
        paint: new Chalk({ level: 0 }),
        width: 100,
        explain: options.explain ?? false,
      }),
    );
    write?.writeResult(file, text, { world, force: true });
  }
}

/** The report with paths from the root of the repository, or from this folder; what lies outside has a full path. */
function inRepository(report: LintReport, { cwd }: World): { report: LintReport; root: string } {
  const root = repositoryOf(cwd)?.top ?? cwd;
  const nameOf = (file: string): string => {
    const path = resolve(cwd, file);
    return isWithin(root, path) ? withSlashes(relative(root, path)) : path;
  };
  return { report: report.withFiles(nameOf), root };
}

function outputsOf({ format, outputFile }: LintOptions): readonly Output[] {
  const toTerminal = format.filter(({ file }) => file === undefined);
  if (toTerminal.length > (outputFile === undefined ? 1 : 2))
    throw failure("severalToTerminal", { count: toTerminal.length });
  if (outputFile === undefined) return format;
  const first = format.findIndex(({ file }) => file === undefined);
  if (first < 0) throw failure("noFormatLeft");
  return format.map((output, index) => (index === first ? { ...output, file: outputFile } : output));
}
