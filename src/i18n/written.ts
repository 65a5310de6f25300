import type { WrittenFileWords } from "./en/written.ts";
import { wordsLoader } from "./words-loader.ts";

export type { WrittenFileWords };

/** Returns the texts about written files in a language; in English if it is not one of `languages`. */
export const loadWrittenFileWords = wordsLoader(
  import.meta.glob<WrittenFileWords>("./*/written.ts", { import: "default" }),
);
