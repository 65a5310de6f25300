import { listedLanguages } from "./i18n/coverage.ts";
import { messageAreas, SOURCE_LANGUAGE } from "./messages.ts";

/** Returns the source of a module that loads the texts by language and area. */
export function messageIndexModule(): string {
  const languages = listedLanguages();
  const entries = languages.flatMap((language) =>
    [...new Set([...messageAreas(language), ...messageAreas(SOURCE_LANGUAGE), "rules"])].map((area) => {
      const name = `${language}/${area}`;
      return `${JSON.stringify(name)}: () => import("virtual:smplan/messages/${name}")`;
    }),
  );
  return [
    `export const languages = ${JSON.stringify(languages)};`,
    `export const messageModules = {\n${entries.join(",\n")}\n};`,
  ].join("\n");
}
