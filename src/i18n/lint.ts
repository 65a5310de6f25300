import type { LintWords } from "./en/lint.ts";
import { fallbackLanguage } from "./languages.ts";

export type { LintWords };

const modules = import.meta.glob<LintWords>("./*/lint.ts", { import: "default" });

/**
 * Returns the texts of `smplan lint`, without findings, in a language; in English if it is not one of
 * `languages`.
 */
export async function loadLintWords(language: string): Promise<LintWords> {
  const load = modules[`./${language}/lint.ts`] ?? modules[`./${fallbackLanguage}/lint.ts`];
  if (!load) throw new Error(`no words for the linter in "${language}"`);
  return load();
}
