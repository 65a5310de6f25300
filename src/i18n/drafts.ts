import type { DraftWords } from "./en/drafts.ts";
import { fallbackLanguage } from "./languages.ts";

export type { DraftWords };

const modules = import.meta.glob<DraftWords>("./*/drafts.ts", { import: "default" });

/** Returns the drafts that the wizard proposes in a language; in English if it is not one of `languages`. */
export async function loadDraftWords(language: string): Promise<DraftWords> {
  const load = modules[`./${language}/drafts.ts`] ?? modules[`./${fallbackLanguage}/drafts.ts`];
  if (!load) throw new Error(`no drafts in "${language}"`);
  return load();
}
