import type { TermTranslations } from "./rule-words.ts";

const modules = import.meta.glob<TermTranslations>("./*/terms.ts", { import: "default" });

/** The words of the format and its schemas in a language; none in English, which they are in. */
export async function loadTerms(language: string): Promise<TermTranslations> {
  return (await modules[`./${language}/terms.ts`]?.()) ?? {};
}
