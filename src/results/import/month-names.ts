import { languages } from "../../i18n/languages.ts";

/**
 * The languages whose month names occur in exports: the languages of smplan, and further ones of exports in public
 * repositories.
 */
const exportLanguages = [...new Set([...languages, "pt", "fr", "de", "it", "ru", "uk", "pl", "ro"])];

let monthsByName: ReadonlyMap<string, number> | undefined;

/** Returns the months by their full and short names, also in the grammatical case that they have in dates. */
function loadMonthNames(): ReadonlyMap<string, number> {
  if (monthsByName) return monthsByName;
  const months = new Map<string, number>();
  for (const language of exportLanguages)
    for (const options of [
      { month: "long", day: "numeric" },
      { month: "short", day: "numeric" },
      { month: "long" },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2027, month, 1)));
        const name = parts
          .find(({ type }) => type === "month")
          ?.value.toLowerCase()
          .replace(".", "");
        if (name && !months.has(name)) months.set(name, month + 1);
        if (name && name.length > 3 && !months.has(name.slice(0, 3))) months.set(name.slice(0, 3), month + 1);
      }
    }
  monthsByName = months;
  return months;
}

/** Returns the number of a month by its full or short name, or `undefined` if the word is not a month. */
export function monthNumber(word: string): number | undefined {
  return loadMonthNames().get(word.toLowerCase());
}

/** Returns the last month that a text names, because a weekday before it may have the same abbreviation. */
export function monthIn(text: string): number | undefined {
  return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => monthNumber(word) ?? []).at(-1);
}
