import type { DateRange } from "../../calendar/calendar-entry.ts";
import { userError } from "../../errors.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Period } from "../../plan/types.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/** Long enough to work with, and short enough to read in a terminal. */
const DEFAULT_DURATION = "4w";

/**
 * A calendar contains every day and slot: a longer one takes gigabytes. Posts are not planned so far ahead.
 */
const MAX_YEARS = 10;

/**
 * Returns the requested days. The default is four weeks from today, or the first four weeks of the plan if
 * today is outside its period.
 * @throws UserError if the end is before the start, or more than ten years after it
 */
export function calendarRange(
  options: CalendarOptions,
  period: Period | undefined,
  today: string,
): DateRange {
  const range = requestedRange(options, period, today);
  if (range.to >= addMonths(range.from, MAX_YEARS * 12))
    throw userError("spanLong", { ...range, years: MAX_YEARS });
  return range;
}

function requestedRange(
  { from, to, month, week, next = DEFAULT_DURATION }: CalendarOptions,
  period: Period | undefined,
  today: string,
): DateRange {
  if (month) return { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) };
  if (week) return week;
  const { start = today, end = today } = period ?? {};
  const first = from ?? (today < start || today > end ? start : today);
  const last = to ?? endOfDuration(first, next);
  if (last < first) throw userError("spanBackwards", { from: first, to: last });
  return { from: first, to: last };
}

function endOfDuration(first: string, duration: string): string {
  const count = Number(duration.slice(0, -1));
  if (duration.endsWith("m")) return addDays(addMonths(first, count), -1);
  return addDays(first, count * (duration.endsWith("w") ? 7 : 1) - 1);
}
