import { addDays, addMonths, weekdayOf } from "../plan/time.ts";
import type { Cadence } from "../plan/types.ts";

const monthsByCadence: Partial<Record<Cadence, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
const daysByCadence: Partial<Record<Cadence, number>> = { daily: 1, weekly: 7, biweekly: 14 };

/** The day so many rounds of a rhythm after another. */
function recurrenceAfter(day: string, cadence: Cadence, rounds: number): string {
  const months = monthsByCadence[cadence];
  return months ? addMonths(day, rounds * months) : addDays(day, rounds * (daysByCadence[cadence] ?? 1));
}

/** The days of a rhythm up to a day, from the first on; `from` skips those that are earlier. */
export function* recurringDays(
  cadence: Cadence,
  { first, from, to }: { first: string; from: string; to: string },
): Iterable<string> {
  for (let round = 0; ; round++) {
    const day = recurrenceAfter(first, cadence, round);
    if (day > to) return;
    if (day >= from) yield day;
  }
}

/**
 * The stretch of time in which a rhythm has one round: "2027-q2". It names the round, so that the round keeps its name
 * when it is put off by some days.
 */
export function periodKey(day: string, cadence: Cadence): string {
  const [year = "", month = ""] = day.split("-");
  if (cadence === "yearly") return year;
  if (cadence === "quarterly") return `${year}-q${Math.ceil(Number(month) / 3)}`;
  if (cadence === "monthly") return `${year}-${month}`;
  return cadence === "daily" ? day : mondayOf(day);
}

/** The first day of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

/** The day itself, or the Monday after it. */
export function nextWorkingDay(day: string): string {
  const weekday = weekdayOf(day);
  if (weekday === "sat") return addDays(day, 2);
  return weekday === "sun" ? addDays(day, 1) : day;
}
