import { addDays, addMonths, mondayOf, weekdayOf } from "../plan/time.ts";
import type { Cadence } from "../plan/types.ts";

const monthsByCadence: Partial<Record<Cadence, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
const daysByCadence: Partial<Record<Cadence, number>> = { daily: 1, weekly: 7, biweekly: 14 };

/** Returns the day that is a number of periods of a cadence after another day. */
function recurrenceAfter(day: string, cadence: Cadence, count: number): string {
  const months = monthsByCadence[cadence];
  return months ? addMonths(day, count * months) : addDays(day, count * (daysByCadence[cadence] ?? 1));
}

/** Yields the recurring days of a cadence that starts at `first`, between `from` and `to`, both included. */
export function* recurringDays(
  cadence: Cadence,
  { first, from, to }: { first: string; from: string; to: string },
): Iterable<string> {
  for (let index = 0; ; index++) {
    const day = recurrenceAfter(first, cadence, index);
    if (day > to) return;
    if (day >= from) yield day;
  }
}

/**
 * Returns the period of a cadence that contains a day: "2027-q2". It identifies an occurrence, which keeps
 * its key if it is postponed by a few days.
 */
export function periodKey(day: string, cadence: Cadence): string {
  const [year = "", month = ""] = day.split("-");
  if (cadence === "yearly") return year;
  if (cadence === "quarterly") return `${year}-q${Math.ceil(Number(month) / 3)}`;
  if (cadence === "monthly") return `${year}-${month}`;
  return cadence === "daily" ? day : mondayOf(day);
}

/** Returns the day itself, or the next Monday if it is on a weekend. */
export function nextWorkingDay(day: string): string {
  const weekday = weekdayOf(day);
  if (weekday === "sat") return addDays(day, 2);
  return weekday === "sun" ? addDays(day, 1) : day;
}
