import { languages as messageLanguages } from "virtual:smplan/messages";

/** The languages of documents and the wizard; each folder in `messages` is one. */
export const languages: readonly string[] = messageLanguages;

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
