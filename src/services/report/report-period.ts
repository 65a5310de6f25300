import { addDays, addMonths, mondayOf } from "../../plan/time.ts";

/** The first and the last day of a period, both inclusive. */
export interface ReportPeriod {
  from: string;
  to: string;
}

/** The kinds of periods for the option --last. */
export const lastPeriods = ["week", "month", "quarter", "year"] as const;

/** Returns the last whole week, month, quarter or year before the current one. */
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

/** Returns a number of whole months from the first day of a month. */
export function periodOfMonths(from: string, count: number): ReportPeriod {
  return { from, to: addDays(addMonths(from, count), -1) };
}

/** Returns a number with at least two digits. */
export function padTwo(number: number): string {
  return String(number).padStart(2, "0");
}
