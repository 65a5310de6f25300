import { fallbackLanguage } from "./languages.ts";
import type { Notes } from "./notes-by-id.ts";

const modules = import.meta.glob<Notes>("./*/metric-notes.ts", { import: "default" });

/** What each metric of the catalogue counts and tells, in a language; in English where it is none of ours. */
export async function loadMetricNotes(language: string): Promise<Notes> {
  const load = modules[`./${language}/metric-notes.ts`] ?? modules[`./${fallbackLanguage}/metric-notes.ts`];
  return load ? load() : {};
}
