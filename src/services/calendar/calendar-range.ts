import type { DateRange } from "../../calendar/calendar-entry.ts";
import { mondayOf } from "../../calendar/recurrence.ts";
import { userError } from "../../errors.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Period } from "../../plan/types.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/** Enough to work with, and little enough to read in a terminal. */
const DEFAULT_DURATION = "4w";

/** A calendar holds every day and slot; a longer one takes gigabytes, and posts are not planned so far ahead. */
const MAX_YEARS = 10;

/**
 * The days that are asked for. Where nobody says, four weeks from today on; where the plan's time has not come yet or is
 * over, its first four.
 * @throws UserError where the end is before the beginning, or more than ten years after it
 */
export function calendarRange(
  options: CalendarOptions,
  period: Period | undefined,
  today: string,
): DateRange {
  const span = requestedRange(options, period, today);
  if (span.to >= addMonths(span.from, MAX_YEARS * 12))
    throw userError("spanLong", { ...span, years: MAX_YEARS });
  return span;
}

function requestedRange(
  { from, to, month, week, next = DEFAULT_DURATION }: CalendarOptions,
  period: Period | undefined,
  today: string,
): DateRange {
  if (month) return { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) };
  if (week) return rangeOfWeek(week);
  const { start = today, end = today } = period ?? {};
  const first = from ?? (today < start || today > end ? start : today);
  const last = to ?? endOfDuration(first, next);
  if (last < first) throw userError("spanBackwards", { from: first, to: last });
  return { from: first, to: last };
}

/** From Monday to Sunday; the first week of a year is the one with its 4th of January. */
function rangeOfWeek(week: string): DateRange {
  const [year = "", number = ""] = week.split("-W");
  const from = addDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * 7);
  return { from, to: addDays(from, 6) };
}

function endOfDuration(first: string, duration: string): string {
  const count = Number(duration.slice(0, -1));
  if (duration.endsWith("m")) return addDays(addMonths(first, count), -1);
  return addDays(first, count * (duration.endsWith("w") ? 7 : 1) - 1);
}
