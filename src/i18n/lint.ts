import type { LintWords } from "./en/lint.ts";
import { wordsLoader } from "./words-loader.ts";

export type { LintWords };

/**
 * Returns the texts of `smplan lint`, without findings, in a language; in English if it is not one of
 * `languages`.
 */
export const loadLintWords = wordsLoader(import.meta.glob<LintWords>("./*/lint.ts", { import: "default" }));
