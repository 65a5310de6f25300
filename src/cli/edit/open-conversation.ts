import { userError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { createPrompter } from "../../prompts/create-prompter.ts";
import { promptWords } from "../../prompts/prompt-words.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import { loadWizardTexts } from "../../wizard/wizard-texts.ts";
import type { PromptOptions } from "../prompt-options.ts";

/**
 * Returns the prompter of this terminal, with the texts for questions about a plan.
 * @throws UserError if there is no terminal
 */
export async function openConversation(options: PromptOptions, runtime: Runtime): Promise<Conversation> {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) throw userError("noTerminalToAsk");
  const words = await loadWizardTexts(uiLanguage(options.language, runtime));
  const prompter = await createPrompter(runtime, promptWords(words.wizard, words.advice), {
    plain: options.plain,
    questionnaire: false,
  });
  return { words, prompter };
}
