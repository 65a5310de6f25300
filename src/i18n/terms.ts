import { messageModules } from "./load-messages.ts";
import type { TermTranslations } from "./rule-words.ts";

/** Returns the translated terms of the format and its schemas; an empty object for English. */
export async function loadTerms(language: string): Promise<TermTranslations> {
  const load = messageModules[`${language}/terms`];
  return load ? ((await load()).default as TermTranslations) : {};
}
