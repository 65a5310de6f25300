import { fallbackLanguage } from "./languages.ts";
import type { NamesById } from "./names-by-id.ts";

const modules = import.meta.glob<NamesById>("./*/metrics.ts", { import: "default" });

/** Returns the names of metrics in a language; in English if it is not one of `languages`. */
export async function loadMetricNames(language: string): Promise<NamesById> {
  const load = modules[`./${language}/metrics.ts`] ?? modules[`./${fallbackLanguage}/metrics.ts`];
  return load ? load() : {};
}
