import type { Span } from "../../calendar/entry.ts";
import { failure } from "../../lint/failure.ts";
import { daysAfter, monthsAfter } from "../../plan/time.ts";
import type { Period } from "../../plan/types.ts";
import type { CalendarOptions } from "./options.ts";

/** Enough to work with, and little enough to read in a terminal: four weeks. */
const DAYS = 28;

/**
 * The days that are asked for. Where nobody says, four weeks from today on; where the plan's time has not come yet or is
 * over, its first four.
 * @throws UserError where the end is before the beginning
 */
export function spanOf(
  { from, to, month }: CalendarOptions,
  period: Period | undefined,
  today: string,
): Span {
  if (month) return { from: `${month}-01`, to: daysAfter(monthsAfter(`${month}-01`, 1), -1) };
  const { start = today, end = today } = period ?? {};
  const first = from ?? (today < start || today > end ? start : today);
  const last = to ?? daysAfter(first, DAYS - 1);
  if (last < first) throw failure("spanBackwards", { from: first, to: last });
  return { from: first, to: last };
}
