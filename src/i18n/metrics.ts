import { fallbackLanguage } from "./languages.ts";
import type { NamesById } from "./names-by-id.ts";

const modules = import.meta.glob<NamesById>("./*/metrics.ts", { import: "default" });

/** What the metrics of the catalogue are called in a language; in English where it is none of ours. */
export async function loadMetricNames(language: string): Promise<NamesById> {
  const load = modules[`./${language}/metrics.ts`] ?? modules[`./${fallbackLanguage}/metrics.ts`];
  return load ? load() : {};
}
