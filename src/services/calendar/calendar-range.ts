import type { Span } from "../../calendar/calendar-entry.ts";
import { mondayOf } from "../../calendar/recurrence.ts";
import { failure } from "../../errors.ts";
import { daysAfter, monthsAfter } from "../../plan/time.ts";
import type { Period } from "../../plan/types.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/** Enough to work with, and little enough to read in a terminal. */
const USUAL = "4w";

/** A calendar holds every day and slot; a longer one takes gigabytes, and posts are not planned so far ahead. */
const MAX_YEARS = 10;

/**
 * The days that are asked for. Where nobody says, four weeks from today on; where the plan's time has not come yet or is
 * over, its first four.
 * @throws UserError where the end is before the beginning, or more than ten years after it
 */
export function spanOf(options: CalendarOptions, period: Period | undefined, today: string): Span {
  const span = anySpanOf(options, period, today);
  if (span.to >= monthsAfter(span.from, MAX_YEARS * 12))
    throw failure("spanLong", { ...span, years: MAX_YEARS });
  return span;
}

function anySpanOf(
  { from, to, month, week, next = USUAL }: CalendarOptions,
  period: Period | undefined,
  today: string,
): Span {
  if (month) return { from: `${month}-01`, to: daysAfter(monthsAfter(`${month}-01`, 1), -1) };
  if (week) return weekOf(week);
  const { start = today, end = today } = period ?? {};
  const first = from ?? (today < start || today > end ? start : today);
  const last = to ?? endOf(first, next);
  if (last < first) throw failure("spanBackwards", { from: first, to: last });
  return { from: first, to: last };
}

/** From Monday to Sunday; the first week of a year is the one with its 4th of January. */
function weekOf(week: string): Span {
  const [year = "", number = ""] = week.split("-W");
  const from = daysAfter(mondayOf(`${year}-01-04`), (Number(number) - 1) * 7);
  return { from, to: daysAfter(from, 6) };
}

function endOf(first: string, stretch: string): string {
  const count = Number(stretch.slice(0, -1));
  if (stretch.endsWith("m")) return daysAfter(monthsAfter(first, count), -1);
  return daysAfter(first, count * (stretch.endsWith("w") ? 7 : 1) - 1);
}
