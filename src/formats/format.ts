import type { ChalkInstance } from "chalk";
import type { LintReport } from "../lint/report.ts";

export interface FormatOptions {
  /** Colours, or none: a `Chalk` of level 0. */
  paint: ChalkInstance;
  /** Characters in a line of the terminal. */
  width: number;
  /** Print the page of each rule under its findings, where there is room for that. */
  explain: boolean;
}

/** One way to print findings. Its file's name is the name it is asked for by. */
export interface Format {
  summary: string;
  print(report: LintReport, options: FormatOptions): string | Promise<string>;
}
