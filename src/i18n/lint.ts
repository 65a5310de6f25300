import type { LintWords } from "./en/lint.ts";
import { fallbackLanguage } from "./languages.ts";

export type { LintWords };

const modules = import.meta.glob<LintWords>("./*/lint.ts", { import: "default" });

/** What `smplan lint` says besides what it finds, in a language that is one of `languages`. */
export async function loadLintWords(language: string): Promise<LintWords> {
  const load = modules[`./${language}/lint.ts`] ?? modules[`./${fallbackLanguage}/lint.ts`];
  if (!load) throw new Error(`no words for the linter in "${language}"`);
  return load();
}
