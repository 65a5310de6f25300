import type { LintRunOptions } from "../../services/lint/lint-run-options.ts";

/** The options of `smplan lint`. */
export interface LintCommandOptions extends Omit<LintRunOptions, "plan"> {
  format: readonly LintOutput[];
  outputFile?: string;
  maxWarnings?: number;
  quiet?: boolean;
  explain?: boolean;
  /** Shows every problem and place. */
  all?: boolean;
  fix?: boolean;
  fixDryRun?: boolean;
  fixSuggestions?: boolean;
  stdinFilename?: string;
  timing?: boolean;
  watch?: boolean;
  printConfig?: string;
}

/** A format and its output file. Without a file, the report goes to standard output. */
export interface LintOutput {
  format: string;
  file?: string;
}
