import type { UserError } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import type { FixSelector } from "../../lint/apply-fixes.ts";
import type { LintSettings } from "../../lint/lint-settings.ts";
import type { StartProgress } from "../project/progress.ts";
import type { WrittenFixes } from "./fix-plans.ts";
import type { LintResult } from "./linter.ts";

/** The values of a message, by the names of its placeholders. */
type LintMessageData = Readonly<Record<string, string | number>>;

/** The callbacks of a lint run. They are called in the order of the events. */
export interface LintHooks {
  /** Receives a message about the run that is not a finding, by its id. */
  onMessage?(id: keyof Messages["lint"], data: LintMessageData): void | Promise<void>;
  /** Receives a notice about the search for plans. */
  onNotice?(notice: UserError): void | Promise<void>;
  /** Receives the reason why a plan cannot be read, as a sentence. */
  onUnreadable?(reason: string): void | Promise<void>;
  /** Receives the files that were fixed, and the errors of those that were not. */
  onFixed?(fixes: WrittenFixes): void | Promise<void>;
  /** Chooses the fixes to apply. Without it, all safe fixes are applied. */
  chooseFixes?(results: readonly LintResult[]): Promise<FixSelector>;
  /** Receives the duration of each rule. With it, all plans are linted in one thread. */
  onRuleTimed?: LintSettings["onRuleTimed"];
  startProgress?: StartProgress;
}
