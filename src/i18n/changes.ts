import type { ChangeWords } from "./en/changes.ts";
import { fallbackLanguage } from "./languages.ts";

export type { ChangeWords };

const modules = import.meta.glob<ChangeWords>("./*/changes.ts", { import: "default" });

/** Returns the texts about changes in a language; in English if it is not one of `languages`. */
export async function loadChangeWords(language: string): Promise<ChangeWords> {
  const load = modules[`./${language}/changes.ts`] ?? modules[`./${fallbackLanguage}/changes.ts`];
  if (!load) throw new Error(`no words for changes in "${language}"`);
  return load();
}
