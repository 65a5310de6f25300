import { addDays, addMonths } from "../../plan/time.ts";

/** Days, both inclusive. */
export interface ReportPeriod {
  from: string;
  to: string;
}

export const lastPeriods = ["week", "month", "quarter", "year"] as const;

/** The last whole week, month, quarter or year before a day. */
export function lastPeriod(kind: (typeof lastPeriods)[number], today: string): ReportPeriod {
  if (kind === "week") {
    const from = addDays(mondayOf(today), -7);
    return { from, to: addDays(from, 6) };
  }
  const [year = "", month = 1] = [today.slice(0, 4), Number(today.slice(5, 7))];
  if (kind === "year") return periodOfMonths(addMonths(`${year}-01-01`, -12), 12);
  if (kind === "month") return periodOfMonths(addMonths(`${today.slice(0, 7)}-01`, -1), 1);
  return periodOfMonths(addMonths(`${year}-${padTwo(month - ((month - 1) % 3))}-01`, -3), 3);
}

/** Whole months from the first day of one. */
export function periodOfMonths(from: string, count: number): ReportPeriod {
  return { from, to: addDays(addMonths(from, count), -1) };
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

export function padTwo(figure: number): string {
  return String(figure).padStart(2, "0");
}
