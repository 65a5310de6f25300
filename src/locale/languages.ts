const modules = import.meta.glob<string>("./*/name.ts", { eager: true, import: "default" });

/** The languages that documents and the wizard speak, each with its own name for itself: a folder here is one. */
export const languageNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([path, name]) => [path.split("/")[1], name]),
);

export const languages: readonly string[] = Object.keys(languageNames);

/** What is spoken where a plan's language, or a person's, is none of ours. */
export const fallbackLanguage = "en";

/** The language that a tag such as `bg-BG` or a locale such as `es_ES.UTF-8` asks for. */
export function languageOf(tag: string | undefined): string {
  const language = tag?.split(/[-_.@]/)[0]?.toLowerCase() ?? "";
  return languages.includes(language) ? language : fallbackLanguage;
}
