import { fallbackLanguage } from "./languages.ts";
import type { NamesById } from "./names-by-id.ts";

const modules = import.meta.glob<NamesById>("./*/starters.ts", { import: "default" });

/** Returns the names of starters in a language, by id; in English if it is not one of `languages`. */
export async function loadStarterNames(language: string): Promise<NamesById> {
  const load = modules[`./${language}/starters.ts`] ?? modules[`./${fallbackLanguage}/starters.ts`];
  if (!load) throw new Error(`the starters have no names in "${language}"`);
  return load();
}
