import type { WrittenFileWords } from "./en/written.ts";
import { fallbackLanguage } from "./languages.ts";

export type { WrittenFileWords };

const modules = import.meta.glob<WrittenFileWords>("./*/written.ts", { import: "default" });

/** What commands say of the files they write, in a language that is one of `languages`. */
export async function loadWrittenFileWords(language: string): Promise<WrittenFileWords> {
  const load = modules[`./${language}/written.ts`] ?? modules[`./${fallbackLanguage}/written.ts`];
  if (!load) throw new Error(`no words for files in "${language}"`);
  return load();
}
