import type { OwnRulesWords } from "./en/own-rules.ts";
import { fallbackLanguage } from "./languages.ts";

export type { OwnRulesWords };

const modules = import.meta.glob<OwnRulesWords>("./*/own-rules.ts", { import: "default" });

/** Returns the texts about rules and plugins in a language; in English if it is not one of `languages`. */
export async function loadOwnRulesWords(language: string): Promise<OwnRulesWords> {
  const load = modules[`./${language}/own-rules.ts`] ?? modules[`./${fallbackLanguage}/own-rules.ts`];
  if (!load) throw new Error(`no words for own rules in "${language}"`);
  return load();
}
