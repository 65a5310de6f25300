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
  const language = primaryLanguage(tag);
  return languages.includes(language) ? language : fallbackLanguage;
}

/** Returns whether the language of a tag or locale is one of `languages`. */
export function isSupportedLanguage(tag: string | undefined): boolean {
  return languages.includes(primaryLanguage(tag));
}

/** Returns the language of a tag or locale, such as "bg" of "bg-BG". */
function primaryLanguage(tag: string | undefined): string {
  return tag?.split(/[-_.@]/)[0]?.toLowerCase() ?? "";
}
