import type { Prompter } from "./prompter.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** A prompter and the texts of the questions, in the same language. */
export interface Conversation {
  prompter: Prompter;
  words: WizardTexts;
}
