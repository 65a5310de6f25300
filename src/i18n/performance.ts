import type { PerformanceWords } from "./en/performance.ts";
import { fallbackLanguage } from "./languages.ts";

export type { PerformanceWords };

const modules = import.meta.glob<PerformanceWords>("./*/performance.ts", { import: "default" });

/** What reports on results say, in a language that is one of `languages`. */
export async function loadPerformanceWords(language: string): Promise<PerformanceWords> {
  const load = modules[`./${language}/performance.ts`] ?? modules[`./${fallbackLanguage}/performance.ts`];
  if (!load) throw new Error(`no words for results in "${language}"`);
  return load();
}
