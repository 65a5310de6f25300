import type { WizardWords } from "./en/wizard.ts";
import { fallbackLanguage } from "./languages.ts";

export type { WizardWords };

const modules = import.meta.glob<WizardWords>("./*/wizard.ts", { import: "default" });

/** Returns the texts of the wizard in a language; in English if it is not one of `languages`. */
export async function loadWizardWords(language: string): Promise<WizardWords> {
  const load = modules[`./${language}/wizard.ts`] ?? modules[`./${fallbackLanguage}/wizard.ts`];
  if (!load) throw new Error(`the wizard has no words in "${language}"`);
  return load();
}
