import type { PresetName } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";

/** The options for a file with known findings. */
export interface BaselineOptions {
  baseline?: string;
  updateBaseline?: boolean;
}

/** The options that select plans, and decide how they are linted. */
export interface LintRunOptions extends BaselineOptions {
  preset?: PresetName;
  rule: Readonly<Record<string, RuleLevel>>;
  language?: string;
  today?: string;
  /** False for `--no-ignore`. */
  ignore: boolean;
  /** Succeeds if there is no plan to lint. */
  passOnNoPlans?: boolean;
  since?: string;
  /** Lints only plans with staged changes in Git, in their staged version. */
  staged?: boolean;
  /** Treats the paths as changed files, and lints only the plans that depend on them. */
  related?: boolean;
  /** The only plan to lint. It is not searched for, and never left out. */
  plan?: string;
  cache?: boolean;
  cacheLocation: string;
  workers?: number;
}
