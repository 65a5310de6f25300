import type { NamesById } from "./names-by-id.ts";
import { wordsLoader } from "./words-loader.ts";

/** Returns the names of starters in a language, by id; in English if it is not one of `languages`. */
export const loadStarterNames = wordsLoader(
  import.meta.glob<NamesById>("./*/starters.ts", { import: "default" }),
);
