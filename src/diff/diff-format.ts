import type { DiffReport } from "./diff-report.ts";

/** An output format for the differences between two versions of a plan. */
export interface DiffFormat {
  /** The file extension, without the dot. */
  extension: string;
  /** Whether the output may contain ANSI colors; it then contains no other control characters. */
  styled?: true;
  /** Returns whether this format wrote a file, which may then be overwritten. */
  isOwnOutput(content: Uint8Array): boolean;
  /** Returns the content of the output. */
  render(report: DiffReport, options: DiffRenderOptions): string;
}

interface DiffRenderOptions {
  /** The width of the terminal, in columns. */
  width: number;
  /** The color level of Chalk; 0 means no colors. */
  color: 0 | 1 | 2 | 3;
}
