import { fallbackLanguage } from "./languages.ts";
import type { NotesById } from "./notes-by-id.ts";

const modules = import.meta.glob<NotesById>("./*/platform-notes.ts", { import: "default" });

/** What each platform of the catalogue is good for, and what work it makes; in English where the language is none of ours. */
export async function loadPlatformNotes(language: string): Promise<NotesById> {
  const load =
    modules[`./${language}/platform-notes.ts`] ?? modules[`./${fallbackLanguage}/platform-notes.ts`];
  return load ? load() : {};
}
