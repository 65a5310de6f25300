import type { WizardWords } from "./en/wizard.ts";
import { wordsLoader } from "./words-loader.ts";

export type { WizardWords };

/** Returns the texts of the wizard in a language; in English if it is not one of `languages`. */
export const loadWizardWords = wordsLoader(
  import.meta.glob<WizardWords>("./*/wizard.ts", { import: "default" }),
);
