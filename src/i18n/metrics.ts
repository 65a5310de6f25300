import type { NamesById } from "./names-by-id.ts";
import { wordsLoader } from "./words-loader.ts";

/** Returns the names of metrics in a language; in English if it is not one of `languages`. */
export const loadMetricNames = wordsLoader(
  import.meta.glob<NamesById>("./*/metrics.ts", { import: "default" }),
);
