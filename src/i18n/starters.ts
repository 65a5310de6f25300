import { fallbackLanguage } from "./languages.ts";
import type { NamesById } from "./names-by-id.ts";

const modules = import.meta.glob<NamesById>("./*/starters.ts", { import: "default" });

/** What the starters are called in a language that is one of `languages`, by their ids. */
export async function loadStarterNames(language: string): Promise<NamesById> {
  const load = modules[`./${language}/starters.ts`] ?? modules[`./${fallbackLanguage}/starters.ts`];
  if (!load) throw new Error(`the starters have no names in "${language}"`);
  return load();
}
