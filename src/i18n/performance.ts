import type { ResultReportWords } from "./en/performance.ts";
import { wordsLoader } from "./words-loader.ts";

export type { ResultReportWords };

/** Returns the texts of reports on results in a language; in English if it is not one of `languages`. */
export const loadResultReportWords = wordsLoader(
  import.meta.glob<ResultReportWords>("./*/performance.ts", { import: "default" }),
);
