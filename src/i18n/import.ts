import type { ImportWords } from "./en/import.ts";
import { wordsLoader } from "./words-loader.ts";

export type { ImportWords };

/** Returns the texts of the document import in a language; in English if it is not one of `languages`. */
export const loadImportWords = wordsLoader(
  import.meta.glob<ImportWords>("./*/import.ts", { import: "default" }),
);
