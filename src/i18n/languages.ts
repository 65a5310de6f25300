/** The languages that documents and the wizard speak: a folder here with these words is one. */
export const languages: readonly string[] = Object.keys(import.meta.glob("./*/documents.ts"))
  .flatMap((path) => path.split("/")[1] ?? [])
  .sort();

/** What is spoken where a plan's language, or a person's, is none of ours. */
export const fallbackLanguage = "en";

/** The language that a tag such as `bg-BG` or a locale such as `es_ES.UTF-8` asks for. */
export function languageOf(tag: string | undefined): string {
  const language = tag?.split(/[-_.@]/)[0]?.toLowerCase() ?? "";
  return languages.includes(language) ? language : fallbackLanguage;
}
