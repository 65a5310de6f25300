import type { ReportFormat, ReportRenderOptions } from "../../documents/report/report-format.ts";
import type { ResultsReport } from "../../documents/report/results-report.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { loadTheme } from "../render/load-theme.ts";

interface RenderReportsOptions extends Pick<ReportRenderOptions, "width" | "color" | "htmlToPdf"> {
  /** The name of a theme, or the file of one; by default the format's. */
  theme?: string;
  paper?: ReportRenderOptions["paper"];
}

/**
 * Returns results reports in a format: one report, or an overview of several.
 * @throws UserError if the theme is invalid, or no browser can create a PDF
 */
export async function renderReports(
  reports: readonly ResultsReport[],
  format: ReportFormat,
  { theme, paper = "a4", width, color, htmlToPdf }: RenderReportsOptions,
  runtime: ServiceRuntime,
): Promise<string | Uint8Array> {
  return format.render(reports, {
    width,
    color,
    paper,
    theme: theme === undefined ? undefined : await loadTheme(theme, runtime),
    htmlToPdf:
      htmlToPdf ??
      (async (html) => (await import("../render/print-with-browser.ts")).printWithBrowser(html, runtime)),
  });
}
