import type { DiffReport } from "./diff-report.ts";

/** A way to print what changed between two versions of a plan. */
export interface DiffFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** Whether its text has colors for a terminal; then it contains no other control characters. */
  styled?: true;
  /** Whether a file was made by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  render(report: DiffReport, look: DiffRenderOptions): string;
}

interface DiffRenderOptions {
  /** Of the terminal, in characters. */
  width: number;
  /** Chalk's level: 0 for none. */
  color: 0 | 1 | 2 | 3;
}
