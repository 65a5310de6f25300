import type { ChangeWords } from "./en/changes.ts";
import { wordsLoader } from "./words-loader.ts";

export type { ChangeWords };

/** Returns the texts about changes in a language; in English if it is not one of `languages`. */
export const loadChangeWords = wordsLoader(
  import.meta.glob<ChangeWords>("./*/changes.ts", { import: "default" }),
);
