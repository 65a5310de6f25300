import type { SmplanCommand } from "./help/smplan-command.ts";
import { languageOption } from "./language-option.ts";

/** The options of commands that ask questions about a plan. */
export interface PromptOptions {
  language?: string;
  plain?: boolean;
}

/** Adds the options of commands that ask questions about a plan. */
export function addPromptOptions(command: SmplanCommand): SmplanCommand {
  return command.addOption(languageOption()).option("--plain");
}
