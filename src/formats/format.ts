import type { ChalkInstance } from "chalk";
import type { LintReport } from "../lint/lint-report.ts";

export interface LintFormatOptions {
  /** Colors, or none: a `Chalk` of level 0. */
  chalk: ChalkInstance;
  /** Characters in a line of the terminal. */
  width: number;
  /** Print the page of each rule under its findings, where there is room for that. */
  explain: boolean;
  /** The folder that relative paths of a report start from, as an absolute path. */
  root?: string;
}

/** One way to print findings. Its file's name is the name it is asked for by. */
export interface LintFormat {
  description: string;
  /**
   * What paths are relative to: the root of the repository for what is read elsewhere, as by a CI server; the current
   * folder for people and editors here.
   */
  paths: "repository" | "folder";
  /** Whether its text has colors for a terminal; then it contains no other control characters. */
  styled?: true;
  render(report: LintReport, options: LintFormatOptions): string | Promise<string>;
}
