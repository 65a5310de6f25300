import { type Command, Option } from "commander";
import { languageOption } from "./language-option.ts";

/** The options of commands that ask questions about a plan. */
export interface PromptOptions {
  language?: string;
  plain?: boolean;
}

/** Adds the options of commands that ask questions about a plan. */
export function addPromptOptions(command: Command): Command {
  return command
    .addOption(languageOption("language of the questions; else that of the system"))
    .addOption(
      new Option("--plain", "numbered lists and no redrawing, for screen readers and simple terminals"),
    );
}
