import type { IncidentWords } from "./en/incidents.ts";
import { fallbackLanguage } from "./languages.ts";

export type { IncidentWords };

const modules = import.meta.glob<IncidentWords>("./*/incidents.ts", { import: "default" });

/** Returns the texts of the crisis commands in a language; in English if it is not one of `languages`. */
export async function loadIncidentWords(language: string): Promise<IncidentWords> {
  const load = modules[`./${language}/incidents.ts`] ?? modules[`./${fallbackLanguage}/incidents.ts`];
  if (!load) throw new Error(`no words for incidents in "${language}"`);
  return load();
}
