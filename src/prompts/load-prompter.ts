import { loadAdviceWords } from "../i18n/advice.ts";
import { loadWizardWords } from "../i18n/wizard.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { Prompter } from "../wizard/prompter.ts";
import { createPrompter } from "./create-prompter.ts";
import { promptWords } from "./prompt-words.ts";

/** Returns a prompter for single questions in a language. */
export async function loadPrompter(language: string, runtime: Runtime): Promise<Prompter> {
  const words = promptWords(await loadWizardWords(language), await loadAdviceWords(language));
  return createPrompter(runtime, words, { questionnaire: false });
}
