import type { NotesById } from "./notes-by-id.ts";
import { wordsLoader } from "./words-loader.ts";

/**
 * Returns notes on the use and effort of each platform in a language; in English if it is not one of
 * `languages`.
 */
export const loadPlatformNotes = wordsLoader(
  import.meta.glob<NotesById>("./*/platform-notes.ts", { import: "default" }),
);
