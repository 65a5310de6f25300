import type { TermTranslations } from "./rule-words.ts";

const modules = import.meta.glob<TermTranslations>("./*/terms.ts", { import: "default" });

/** Returns the translated terms of the format and its schemas; an empty object for English. */
export async function loadTerms(language: string): Promise<TermTranslations> {
  return (await modules[`./${language}/terms.ts`]?.()) ?? {};
}
