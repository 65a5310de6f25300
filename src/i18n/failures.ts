import english, { type ErrorPlaceholders, type ErrorWords } from "./en/failures.ts";

export type { ErrorPlaceholders, ErrorWords };

const modules = import.meta.glob<ErrorWords>(["./*/failures.ts", "!./en/failures.ts"], {
  import: "default",
});

/** In English every failure has its words from the start: a program that calls ours reads those. */
export const englishErrors: ErrorWords = english;

/** What went wrong, and what to do about it, in a language that is one of `languages`. */
export async function loadErrorWords(language: string): Promise<ErrorWords> {
  return (await modules[`./${language}/failures.ts`]?.()) ?? englishErrors;
}
