import { intlFormatter } from "./intl-formatter.ts";
import type { NamesById } from "./names-by-id.ts";

/** The days of the week in the plan format, in order. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Returns the names of the days of the week in a locale such as `bg` or `en-GB`. */
export function weekdayNames(locale: string, weekday: "long" | "short" = "long"): NamesById {
  const format = intlFormatter(Intl.DateTimeFormat, locale, { weekday, timeZone: "UTC" });
  // The first of January 2024 was a Monday.
  return Object.fromEntries(
    weekdays.map((day, index) => [day, format.format(new Date(Date.UTC(2024, 0, 1 + index)))]),
  );
}
