import { fallbackLanguage } from "./languages.ts";
import type { NotesById } from "./notes-by-id.ts";

const modules = import.meta.glob<NotesById>("./*/metric-notes.ts", { import: "default" });

/** Returns an explanation of each metric in a language; in English if it is not one of `languages`. */
export async function loadMetricNotes(language: string): Promise<NotesById> {
  const load = modules[`./${language}/metric-notes.ts`] ?? modules[`./${fallbackLanguage}/metric-notes.ts`];
  return load ? load() : {};
}
