import { loadMessages } from "../i18n/load-messages.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { Prompter } from "../wizard/prompter.ts";
import { createPrompter } from "./create-prompter.ts";
import { promptWords } from "./prompt-words.ts";

/** Returns a prompter for single questions in a language. */
export async function loadPrompter(language: string, runtime: Runtime): Promise<Prompter> {
  const words = promptWords(
    await loadMessages("wizard", language, { values: "as-is" }),
    await loadMessages("advice", language, { values: "as-is" }),
  );
  return createPrompter(runtime, words, { questionnaire: false });
}
