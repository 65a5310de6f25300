import type { NotesById } from "./notes-by-id.ts";
import { wordsLoader } from "./words-loader.ts";

/** Returns an explanation of each metric in a language; in English if it is not one of `languages`. */
export const loadMetricNotes = wordsLoader(
  import.meta.glob<NotesById>("./*/metric-notes.ts", { import: "default" }),
);
