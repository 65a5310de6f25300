import type { WrittenFileWords } from "./en/written.ts";
import { fallbackLanguage } from "./languages.ts";

export type { WrittenFileWords };

const modules = import.meta.glob<WrittenFileWords>("./*/written.ts", { import: "default" });

/** Returns the texts about written files in a language; in English if it is not one of `languages`. */
export async function loadWrittenFileWords(language: string): Promise<WrittenFileWords> {
  const load = modules[`./${language}/written.ts`] ?? modules[`./${fallbackLanguage}/written.ts`];
  if (!load) throw new Error(`no words for files in "${language}"`);
  return load();
}
