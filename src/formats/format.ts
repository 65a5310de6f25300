import type { ChalkInstance } from "chalk";
import type { LintReport } from "../lint/lint-report.ts";

/** Options of a format's `render`. */
export interface LintFormatOptions {
  /** A `Chalk` of level 0 if the output has no colors. */
  chalk: ChalkInstance;
  /** The width of the terminal, in columns. */
  width: number;
  /** Whether to add the page of each rule below its findings, if the format supports it. */
  explain: boolean;
  /** Whether to show every problem and place, if the format otherwise shows only some. */
  all: boolean;
  /** The absolute path of the folder that paths of the report are relative to. */
  root?: string;
}

/** An output format for findings. The name of its file is the name of the format. */
export interface LintFormat {
  /** A short description for the help. */
  description: string;
  /**
   * The folder that paths are relative to: the repository root for output that is read elsewhere, for example
   * by a CI server; the current folder for users and editors.
   */
  paths: "repository" | "folder";
  /** Whether the output may contain ANSI colors; it then contains no other control characters. */
  styled?: true;
  /** Returns the output for a report. */
  render(report: LintReport, options: LintFormatOptions): string | Promise<string>;
}
