import type { ImportWords } from "./en/import.ts";
import { fallbackLanguage } from "./languages.ts";

export type { ImportWords };

const modules = import.meta.glob<ImportWords>("./*/import.ts", { import: "default" });

/** Returns the texts of the document import in a language; in English if it is not one of `languages`. */
export async function loadImportWords(language: string): Promise<ImportWords> {
  const load = modules[`./${language}/import.ts`] ?? modules[`./${fallbackLanguage}/import.ts`];
  if (!load) throw new Error(`no words for an import in "${language}"`);
  return load();
}
