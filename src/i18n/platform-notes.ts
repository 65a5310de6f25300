import { fallbackLanguage } from "./languages.ts";
import type { NotesById } from "./notes-by-id.ts";

const modules = import.meta.glob<NotesById>("./*/platform-notes.ts", { import: "default" });

/**
 * Returns notes on the use and effort of each platform in a language; in English if it is not one of
 * `languages`.
 */
export async function loadPlatformNotes(language: string): Promise<NotesById> {
  const load =
    modules[`./${language}/platform-notes.ts`] ?? modules[`./${fallbackLanguage}/platform-notes.ts`];
  return load ? load() : {};
}
