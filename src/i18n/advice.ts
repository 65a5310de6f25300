import type { AdviceWords } from "./en/advice.ts";
import { wordsLoader } from "./words-loader.ts";

export type { AdviceWords };

/** Returns the advice texts of the wizard in a language; in English if it is not one of `languages`. */
export const loadAdviceWords = wordsLoader(
  import.meta.glob<AdviceWords>("./*/advice.ts", { import: "default" }),
);
