import { daysAfter, monthsAfter } from "../../plan/time.ts";
import type { Result } from "../../plan/types.ts";

/** The stretch of time that is put together, and how. */
export const stretches = ["week", "month", "quarter"] as const;
export const ways = ["sum", "last", "mean"] as const;

/** Values put together by stretches of time, each told of its last day; sums are taken in whole units of a ten-thousandth. */
export function together(
  results: readonly Result[],
  stretch: (typeof stretches)[number],
  wayOf: (kpi: string) => (typeof ways)[number],
): Result[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${result.kpi} ${lastDayOf(stretch, result.date)}`;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => (a.date < b.date ? -1 : 1));
    const [first] = sorted;
    const last = sorted.at(-1);
    if (!first || !last) return [];
    const way = wayOf(first.kpi);
    // Tenths of a cent are not lost to the way in which computers write fractions.
    const sum = sorted.reduce((total, { value }) => total + Math.round(value * 10_000), 0);
    const value =
      way === "last" ? last.value : way === "sum" ? sum / 10_000 : Math.round(sum / sorted.length) / 10_000;
    return [{ kpi: first.kpi, date: lastDayOf(stretch, first.date), value }];
  });
}

/** The last day of the week (Sunday), month or quarter that a day is in. */
export function lastDayOf(stretch: (typeof stretches)[number], day: string): string {
  if (stretch === "week") return daysAfter(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7);
  const month = Number(day.slice(5, 7));
  const first = stretch === "month" ? month : month - ((month - 1) % 3);
  const start = `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
  return daysAfter(monthsAfter(start, stretch === "month" ? 1 : 3), -1);
}
