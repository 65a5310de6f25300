import type { CalendarWords } from "./en/calendar.ts";
import { wordsLoader } from "./words-loader.ts";

export type { CalendarWords };

/** Returns the texts of the calendar in a language; in English if it is not one of `languages`. */
export const loadCalendarWords = wordsLoader(
  import.meta.glob<CalendarWords>("./*/calendar.ts", { import: "default" }),
);
