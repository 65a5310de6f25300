import { fallbackLanguage } from "./languages.ts";

/**
 * Returns a function that loads the texts of a language; in English if it is not one of `languages`.
 * @param modules the modules with these texts, by path: `./en/wizard.ts`
 */
export function wordsLoader<Words>(
  modules: Readonly<Record<string, () => Promise<Words>>>,
): (language: string) => Promise<Words> {
  const byLanguage = new Map(Object.entries(modules).map(([path, load]) => [path.split("/")[1], load]));
  return async (language) => {
    const load = byLanguage.get(language) ?? byLanguage.get(fallbackLanguage);
    if (!load) throw new Error(`no texts in "${language}"`);
    return load();
  };
}
