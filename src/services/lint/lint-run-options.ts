import type { PresetName } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";

/** What `smplan lint` was asked to do. */
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
  /** No plan to check is no failure. */
  passOnNoPlans?: boolean;
  stdinFilename?: string;
  since?: string;
  /** Only plans of which something is staged in git, as it is staged. */
  staged?: boolean;
  /** The paths are files that changed: only the plans that they belong to. */
  related?: boolean;
  cache?: boolean;
  cacheLocation: string;
  workers?: number;
  timing?: boolean;
  watch?: boolean;
  printConfig?: string;
}

/** A format, and the file it goes to; without one, to standard output. */
export interface LintOutput {
  format: string;
  file?: string;
}
