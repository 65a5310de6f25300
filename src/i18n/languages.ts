/** The languages of documents and the wizard; each folder here with a `documents.ts` is one. */
export const languages: readonly string[] = Object.keys(import.meta.glob("./*/documents.ts"))
  .flatMap((path) => path.split("/")[1] ?? [])
  .sort();

/** The language that is used if the language of the plan or the user is not supported. */
export const fallbackLanguage = "en";

/**
 * Returns the supported language of a tag such as `bg-BG` or a locale such as `es_ES.UTF-8`; otherwise
 * English.
 */
export function languageOf(tag: string | undefined): string {
  const language = tag?.split(/[-_.@]/)[0]?.toLowerCase() ?? "";
  return languages.includes(language) ? language : fallbackLanguage;
}
