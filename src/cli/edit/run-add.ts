import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { addItem, itemListPath } from "../../services/edit/add-item.ts";
import { itemTypes } from "../../wizard/item-types.ts";
import type { PromptOptions } from "../prompt-options.ts";
import { openConversation } from "./open-conversation.ts";
import { printPlanEdit } from "./print-plan-edit.ts";

/**
 * Asks about a new item of a plan, and prints the changed sections and the findings. Returns the exit code.
 * @throws UserError if the item type does not exist, or there is no terminal
 */
export async function runAdd(
  itemType: string,
  file: string | undefined,
  options: PromptOptions,
  runtime: Runtime,
): Promise<number> {
  if (itemType === "list") return printItemTypes(runtime);
  const list = itemListPath(itemType);
  const conversation = await openConversation(options, runtime);
  const { advice } = conversation.words;
  const outcome = await addItem(list, file, conversation, runtime);
  const nothingAdded = advice.file.nothingAdded({ file: outcome.file });
  if (!outcome.added) {
    runtime.stdout.write(`${outcome.aborted ? "\n" : ""}${nothingAdded}\n`);
    return outcome.aborted ? EXIT_INTERRUPTED : EXIT_OK;
  }
  printPlanEdit(outcome, nothingAdded, conversation.words, runtime);
  const messages = outcome.findings.map(({ message }) => message);
  if (messages.length === 0) runtime.stdout.write(`${advice.lint.clean}\n`);
  else conversation.prompter.say([advice.lint.says, ...messages].join("\n"), "warning");
  return EXIT_OK;
}

function printItemTypes({ stdout }: Runtime): number {
  stdout.write([...itemTypes()].map(([name, place]) => `${name.padEnd(16)}${place}\n`).join(""));
  return EXIT_OK;
}
