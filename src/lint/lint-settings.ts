import type { MessageFormatter } from "../i18n/message-formatter.ts";
import type { Measurement } from "../plan/types.ts";
import type { RuleSettings } from "./rule-settings.ts";
import type { LoadedResults } from "./unchecked-findings.ts";

/** The settings by which a plan is linted. */
export interface LintSettings extends RuleSettings {
  /** The date on which the plan is linted, as YYYY-MM-DD. */
  today: string;
  /** Returns the formatter of messages. Called only if there is something to report. */
  formatter: () => MessageFormatter;
  /** Reads the results in the plan and in its result files. Without it, result files are not read. */
  loadResults?: (measurement: Measurement) => Promise<LoadedResults>;
  /** Called after each rule with the time that it took, in milliseconds. */
  onRuleTimed?: (rule: string, milliseconds: number) => void;
}

/** Lint settings with the loaded results. */
export type LoadedLintSettings = Omit<LintSettings, "loadResults"> & {
  loadedResults: LoadedResults | undefined;
};
