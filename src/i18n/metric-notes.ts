import { fallbackLanguage } from "./languages.ts";
import type { NotesById } from "./notes-by-id.ts";

const modules = import.meta.glob<NotesById>("./*/metric-notes.ts", { import: "default" });

/** What each metric of the catalogue counts and tells, in a language; in English where it is none of ours. */
export async function loadMetricNotes(language: string): Promise<NotesById> {
  const load = modules[`./${language}/metric-notes.ts`] ?? modules[`./${fallbackLanguage}/metric-notes.ts`];
  return load ? load() : {};
}
