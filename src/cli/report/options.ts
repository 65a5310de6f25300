import { InvalidArgumentError } from "commander";
import { daysAfter, monthsAfter } from "../../plan/time.ts";
import { isDay } from "../../schema/formats.ts";

/** Days, both inclusive. */
export interface ReportPeriod {
  from: string;
  to: string;
}

/** A year, quarter, month, week or stretch of days, such as 2027, 2027-Q1, 2027-03, 2027-W10 or 2027-01-01..2027-02-14. */
export function period(text: string): ReportPeriod {
  const year = /^(\d{4})$/.exec(text)?.[1];
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/i.exec(text) ?? [];
  if (quarterYear && quarter) return months(`${quarterYear}-${two(Number(quarter) * 3 - 2)}-01`, 3);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return months(`${text}-01`, 1);
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/i.exec(text) ?? [];
  if (weekYear && week && Number(week) >= 1 && Number(week) <= 53) {
    const from = daysAfter(mondayOf(`${weekYear}-01-04`), (Number(week) - 1) * 7);
    return { from, to: daysAfter(from, 6) };
  }
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from && to && isDay(from) && isDay(to) && from <= to) return { from, to };
  throw new InvalidArgumentError("It is none of 2027, 2027-Q1, 2027-03, 2027-W10, 2027-01-01..2027-02-14.");
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

function months(from: string, count: number): ReportPeriod {
  return { from, to: daysAfter(monthsAfter(from, count), -1) };
}

function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}
