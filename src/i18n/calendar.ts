import type { CalendarWords } from "./en/calendar.ts";
import { fallbackLanguage } from "./languages.ts";

export type { CalendarWords };

const modules = import.meta.glob<CalendarWords>("./*/calendar.ts", { import: "default" });

/** Returns the texts of the calendar in a language; in English if it is not one of `languages`. */
export async function loadCalendarWords(language: string): Promise<CalendarWords> {
  const load = modules[`./${language}/calendar.ts`] ?? modules[`./${fallbackLanguage}/calendar.ts`];
  if (!load) throw new Error(`no words for the calendar in "${language}"`);
  return load();
}
