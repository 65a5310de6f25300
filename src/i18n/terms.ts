import type { Terms } from "./rule-words.ts";

const modules = import.meta.glob<Terms>("./*/terms.ts", { import: "default" });

/** The words of the format and its schemas in a language; none in English, which they are in. */
export async function loadTerms(language: string): Promise<Terms> {
  return (await modules[`./${language}/terms.ts`]?.()) ?? {};
}
