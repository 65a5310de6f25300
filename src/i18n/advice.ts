import type { AdviceWords } from "./en/advice.ts";
import { fallbackLanguage } from "./languages.ts";

export type { AdviceWords };

const modules = import.meta.glob<AdviceWords>("./*/advice.ts", { import: "default" });

/** Returns the advice texts of the wizard in a language; in English if it is not one of `languages`. */
export async function loadAdviceWords(language: string): Promise<AdviceWords> {
  const load = modules[`./${language}/advice.ts`] ?? modules[`./${fallbackLanguage}/advice.ts`];
  if (!load) throw new Error(`no advice in "${language}"`);
  return load();
}
