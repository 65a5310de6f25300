import english, { type FailureGaps, type FailureWords } from "./en/failures.ts";

export type { FailureGaps, FailureWords };

const modules = import.meta.glob<FailureWords>(["./*/failures.ts", "!./en/failures.ts"], {
  import: "default",
});

/** In English every failure has its words from the start: a program that calls ours reads those. */
export const englishFailures: FailureWords = english;

/** What went wrong, and what to do about it, in a language that is one of `languages`. */
export async function loadFailureWords(language: string): Promise<FailureWords> {
  return (await modules[`./${language}/failures.ts`]?.()) ?? englishFailures;
}
