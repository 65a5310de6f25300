import type { ResultReportWords } from "./en/performance.ts";
import { fallbackLanguage } from "./languages.ts";

export type { ResultReportWords };

const modules = import.meta.glob<ResultReportWords>("./*/performance.ts", { import: "default" });

/** Returns the texts of reports on results in a language; in English if it is not one of `languages`. */
export async function loadResultReportWords(language: string): Promise<ResultReportWords> {
  const load = modules[`./${language}/performance.ts`] ?? modules[`./${fallbackLanguage}/performance.ts`];
  if (!load) throw new Error(`no words for results in "${language}"`);
  return load();
}
