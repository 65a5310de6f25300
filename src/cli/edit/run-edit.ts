import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { editSection, sectionPath } from "../../services/edit/edit-section.ts";
import type { PromptOptions } from "../prompt-options.ts";
import { openConversation } from "./open-conversation.ts";
import { printPlanEdit } from "./print-plan-edit.ts";

/**
 * Lets the user change a part of a plan, and prints the changed sections. Returns the exit code.
 * @throws UserError if plans do not have this part, or there is no terminal
 */
export async function runEdit(
  section: string,
  file: string | undefined,
  options: PromptOptions,
  runtime: Runtime,
): Promise<number> {
  const path = sectionPath(section);
  const conversation = await openConversation(options, runtime);
  const { words } = conversation;
  const edited = await editSection(path, file, conversation, runtime);
  const unchanged = words.advice.file.unchanged({ file: edited.file });
  printPlanEdit(edited, unchanged, words, runtime);
  return edited.aborted ? EXIT_INTERRUPTED : EXIT_OK;
}
