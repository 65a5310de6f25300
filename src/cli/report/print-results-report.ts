import { loadReportFormat, reportFormats } from "../../documents/report/index.ts";
import { userError } from "../../errors.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import { fileExtension } from "../../platform/paths.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { writeDocument } from "../../services/project/write-document.ts";
import { createReports, type ReportOptions } from "../../services/report/create-reports.ts";
import { renderReports } from "../../services/report/render-reports.ts";
import { printDocument } from "../print-document.ts";
import { reportWrittenFiles } from "../report-written-files.ts";
import { textLook } from "../text-look.ts";

/** The options of `smplan report`, as commander parses them. */
export interface PrintReportOptions extends ReportOptions {
  format?: string;
  output?: string;
  failOn?: "behind" | "at-risk";
  theme?: string;
  paper?: "a4" | "letter";
  force?: boolean;
}

/**
 * Prints the results report of plans, or writes it to a file. Returns the exit code, which depends on
 * --fail-on.
 */
export async function printResultsReport(
  paths: readonly string[],
  options: PrintReportOptions,
  runtime: Runtime,
): Promise<number> {
  const { output, theme, paper, force, failOn } = options;
  const format = await loadReportFormat(options.format ?? reportFormatFor(output));
  if (format.isBinary && output === undefined && runtime.stdout.isTTY)
    throw userError("bytesToTerminal", { format: options.format ?? "pdf" });
  const reports = await createReports(paths, options, runtime);
  const content = await renderReports(
    reports,
    format,
    { theme, paper, ...textLook(output, runtime) },
    runtime,
  );
  if (output === undefined) printDocument(content, format, runtime);
  else {
    writeDocument(output, content, { format, force, runtime });
    await reportWrittenFiles([output], runtime);
  }
  const fails: readonly KpiState[] = failOn === "at-risk" ? ["behind", "at-risk"] : ["behind"];
  return failOn && reports.some(({ kpis }) => kpis.some(({ state }) => fails.includes(state)))
    ? EXIT_PROBLEMS
    : EXIT_OK;
}

/**
 * Returns the format for the extension of a file, or text without a file.
 * @throws UserError for an unknown extension
 */
function reportFormatFor(output: string | undefined): string {
  if (output === undefined) return "text";
  const extension = fileExtension(output);
  const name = { md: "markdown", txt: "text" }[extension] ?? extension;
  if (reportFormats.includes(name)) return name;
  throw userError("noSuchEnding", { file: output, endings: ".txt, .md, .html, .pdf, .json" });
}
