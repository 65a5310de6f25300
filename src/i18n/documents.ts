import type { DocumentWords } from "./en/documents.ts";
import { wordsLoader } from "./words-loader.ts";

export type { DocumentWords };

/** Returns the fixed texts of documents in a language; in English if it is not one of `languages`. */
export const loadDocumentWords = wordsLoader(
  import.meta.glob<DocumentWords>("./*/documents.ts", { import: "default" }),
);
