import type { DraftWords } from "./en/drafts.ts";
import { wordsLoader } from "./words-loader.ts";

export type { DraftWords };

/** Returns the drafts that the wizard proposes in a language; in English if it is not one of `languages`. */
export const loadDraftWords = wordsLoader(
  import.meta.glob<DraftWords>("./*/drafts.ts", { import: "default" }),
);
