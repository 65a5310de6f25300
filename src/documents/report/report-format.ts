import type { DocumentRenderOptions } from "../render-options.ts";
import type { ResultsReport } from "./results-report.ts";

/** How a report is to look where it is printed. */
export interface ReportRenderOptions extends Pick<DocumentRenderOptions, "paper" | "theme" | "htmlToPdf"> {
  /** Of the terminal, in characters. */
  width: number;
  /** Chalk's level: 0 for none. */
  color: 0 | 1 | 2 | 3;
}

/** A way to print how plans do. */
export interface ReportFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** Whether its files are bytes, which no terminal shows. */
  isBinary?: true;
  /** Whether its text has colors for a terminal; then it contains no other control characters. */
  styled?: true;
  /** Whether a file was made by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  /** One report, or several as an overview, the worst first. */
  render(
    reports: readonly ResultsReport[],
    look: ReportRenderOptions,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}
