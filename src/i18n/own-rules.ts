import type { OwnRulesWords } from "./en/own-rules.ts";
import { wordsLoader } from "./words-loader.ts";

export type { OwnRulesWords };

/** Returns the texts about rules and plugins in a language; in English if it is not one of `languages`. */
export const loadOwnRulesWords = wordsLoader(
  import.meta.glob<OwnRulesWords>("./*/own-rules.ts", { import: "default" }),
);
