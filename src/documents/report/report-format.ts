import type { DocumentRenderOptions } from "../render-options.ts";
import type { ResultsReport } from "./results-report.ts";

/** The options of a report's appearance. */
export interface ReportRenderOptions extends Pick<DocumentRenderOptions, "paper" | "theme" | "htmlToPdf"> {
  /** The width of the terminal, in characters. */
  width: number;
  /** The color level of Chalk; 0 disables colors. */
  color: 0 | 1 | 2 | 3;
}

/** A format of reports on results. */
export interface ReportFormat {
  /** The extension of its files, without the dot. */
  extension: string;
  /** Whether its files are binary and cannot be printed to a terminal. */
  isBinary?: true;
  /** Whether its text has terminal colors. It then contains no other control characters. */
  styled?: true;
  /** Returns whether a file was written by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  /**
   * Renders one report, or an overview if there are several, which must be sorted from the worst to the best.
   */
  render(
    reports: readonly ResultsReport[],
    options: ReportRenderOptions,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}
