import type { PresetName } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";

/** The options of `smplan lint`. */
export interface LintRunOptions {
  format: readonly LintOutput[];
  outputFile?: string;
  preset?: PresetName;
  rule: Readonly<Record<string, RuleLevel>>;
  language?: string;
  today?: string;
  maxWarnings?: number;
  quiet?: boolean;
  explain?: boolean;
  fix?: boolean;
  fixDryRun?: boolean;
  fixSuggestions?: boolean;
  baseline?: string;
  updateBaseline?: boolean;
  /** False for `--no-ignore`. */
  ignore: boolean;
  /** Succeeds if there is no plan to lint. */
  passOnNoPlans?: boolean;
  stdinFilename?: string;
  since?: string;
  /** Lints only plans with staged changes in Git, in their staged version. */
  staged?: boolean;
  /** Treats the paths as changed files, and lints only the plans that depend on them. */
  related?: boolean;
  cache?: boolean;
  cacheLocation: string;
  workers?: number;
  timing?: boolean;
  watch?: boolean;
  printConfig?: string;
}

/** A format and its output file. Without a file, the report goes to standard output. */
export interface LintOutput {
  format: string;
  file?: string;
}
