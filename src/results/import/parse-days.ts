import { addDays, addMonths } from "../../plan/time.ts";
import { isPlanDate } from "../../schema/formats.ts";
import { monthIn } from "./month-names.ts";

/** The order of day and month in numeric dates: 3/4/2027 is in March or in April. */
export type DateOrder = "mdy" | "dmy";

/** A date as it is written: complete, with an unknown order of day and month, or without a year. */
export type WrittenDay =
  | { kind: "day"; day: string }
  | { kind: "month"; from: string; to: string }
  | { kind: "numeric"; first: string; second: string; year: string; separator: string }
  | { kind: "yearless"; month: number; day: number };

const isoDatePattern = /^(\d{4})([-./]?)(\d\d)\2(\d\d)$/;
const isoMonthPattern = /^(\d{4})[-./](\d\d)$/;
const numericDatePattern = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:\s*г\.?)?$/;
/** A day of the month before the name of the month and two digits of the year, or after it: 27-Jul-20, Jul 27, 20. */
const shortYearPattern =
  /^(?:\p{L}+[.,]*\s+)?(?:(\d{1,2})[\s.-]+(?:de\s+)?\p{L}+\.?|\p{L}+\.?[\s-]+(\d{1,2}))(?:,\s*|[\s-]*['’]|-)(\d\d)$/u;

/** Returns a date without the time that may follow it. */
export function withoutTime(text: string): string {
  return text.trim().replace(/[T ,]+\d{1,2}:\d\d.*$/, "");
}

/** Returns whether a text looks like a date in any supported notation. */
export function looksLikeDay(text: string): boolean {
  return readDay(withoutTime(text)) !== undefined;
}

/** Returns a date as it is written, or `undefined` if the text is not a date. The text has no time. */
export function readDay(text: string): WrittenDay | undefined {
  const [, isoYear, , isoMonth, isoDay] = isoDatePattern.exec(text) ?? [];
  if (isoYear && isoMonth && isoDay) return fullDay(isoYear, isoMonth, isoDay);
  const [, monthYear, month] = isoMonthPattern.exec(text) ?? [];
  if (monthYear && month) return wholeMonth(`${monthYear}-${month}-01`);
  const [, first, separator, second, year] = numericDatePattern.exec(text) ?? [];
  if (first && second && year && separator)
    return isNumericDay(Number(first), Number(second))
      ? { kind: "numeric", first, second, year: fullYear(year), separator }
      : undefined;
  return /\d/.test(text) ? namedDay(text) : undefined;
}

/** Returns the day of a written date, or `undefined` if it does not exist or has no year. */
export function dayOf(written: WrittenDay, order: DateOrder): string | undefined {
  if (written.kind === "day") return written.day;
  if (written.kind !== "numeric") return undefined;
  const { first, second, year } = written;
  return order === "mdy" ? validDay(year, first, second) : validDay(year, second, first);
}

/** Returns the day in a year, or `undefined` if the year does not have it. */
export function dayInYear({ month, day }: { month: number; day: number }, year: number): string | undefined {
  return validDay(String(year), String(month), String(day));
}

function namedDay(text: string): WrittenDay | undefined {
  const month = monthIn(text);
  const numbers: string[] = text.match(/\d+/g) ?? [];
  if (month === undefined || numbers.length > 2) return undefined;
  const [, before, after, shortYear] = shortYearPattern.exec(text) ?? [];
  if (shortYear) return fullDay(fullYear(shortYear), String(month), before ?? after ?? "");
  const day = numbers.find((number) => number.length <= 2);
  const year = numbers.find((number) => number.length === 4);
  if (day === undefined || numbers.length !== (year ? 2 : 1)) return undefined;
  if (year) return fullDay(year, String(month), day);
  // 2028 is a leap year, so February 29 exists in it.
  return dayInYear({ month, day: Number(day) }, 2028)
    ? { kind: "yearless", month, day: Number(day) }
    : undefined;
}

function isNumericDay(first: number, second: number): boolean {
  return first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);
}

/** Returns a year with four digits. Exports are younger than 2000. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function wholeMonth(from: string): WrittenDay | undefined {
  return isPlanDate(from) ? { kind: "month", from, to: addDays(addMonths(from, 1), -1) } : undefined;
}

function fullDay(year: string, month: string, day: string): WrittenDay | undefined {
  const date = validDay(year, month, day);
  return date === undefined ? undefined : { kind: "day", day: date };
}

function validDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlanDate(date) ? date : undefined;
}
