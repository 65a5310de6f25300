import english, { type ErrorPlaceholders, type ErrorWords } from "./en/failures.ts";

export type { ErrorPlaceholders, ErrorWords };

const modules = import.meta.glob<ErrorWords>(["./*/failures.ts", "!./en/failures.ts"], {
  import: "default",
});

/** The English texts of all errors. They are always loaded, because `Error.message` is in English. */
export const englishErrors: ErrorWords = english;

/** Returns the texts of errors in a language; in English if it is not one of `languages`. */
export async function loadErrorWords(language: string): Promise<ErrorWords> {
  return (await modules[`./${language}/failures.ts`]?.()) ?? englishErrors;
}
