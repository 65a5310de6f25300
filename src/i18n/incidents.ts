import type { IncidentWords } from "./en/incidents.ts";
import { wordsLoader } from "./words-loader.ts";

export type { IncidentWords };

/** Returns the texts of the crisis commands in a language; in English if it is not one of `languages`. */
export const loadIncidentWords = wordsLoader(
  import.meta.glob<IncidentWords>("./*/incidents.ts", { import: "default" }),
);
