import { daysAfter, monthsAfter } from "../../plan/time.ts";

/** Days, both inclusive. */
export interface ReportPeriod {
  from: string;
  to: string;
}

export const lasts = ["week", "month", "quarter", "year"] as const;

/** The last whole week, month, quarter or year before a day. */
export function lastOf(kind: (typeof lasts)[number], today: string): ReportPeriod {
  if (kind === "week") {
    const from = daysAfter(mondayOf(today), -7);
    return { from, to: daysAfter(from, 6) };
  }
  const [year = "", month = 1] = [today.slice(0, 4), Number(today.slice(5, 7))];
  if (kind === "year") return months(monthsAfter(`${year}-01-01`, -12), 12);
  if (kind === "month") return months(monthsAfter(`${today.slice(0, 7)}-01`, -1), 1);
  return months(monthsAfter(`${year}-${two(month - ((month - 1) % 3))}-01`, -3), 3);
}

/** Whole months from the first day of one. */
export function months(from: string, count: number): ReportPeriod {
  return { from, to: daysAfter(monthsAfter(from, count), -1) };
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

export function two(figure: number): string {
  return String(figure).padStart(2, "0");
}
