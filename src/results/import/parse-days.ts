import { errorReason } from "../../errors.ts";
import { languages } from "../../i18n/languages.ts";
import { isPlanDate } from "../../schema/formats.ts";
import { ExportError } from "./input-table.ts";

/** The order of day and month in numeric dates: 3/4/2027 is in March or in April. */
export type DateOrder = "mdy" | "dmy";

const isoDatePattern = /^(\d{4})[-./]?(\d\d)[-./]?(\d\d)$/;
const numericDatePattern = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*г\.?)?$/;

/** Returns a date without the time that may follow it. */
export function withoutTime(text: string): string {
  return text.trim().replace(/[T ,]+\d{1,2}:\d\d.*$/, "");
}

/** Returns whether a text looks like a date in any supported notation. */
export function looksLikeDay(text: string): boolean {
  const day = withoutTime(text);
  return (
    isoDatePattern.test(day) || numericDatePattern.test(day) || (/\d/.test(day) && monthIn(day) !== undefined)
  );
}

/**
 * Returns a date as year-month-day, or `undefined` if the text is not a date.
 * @param today the reference for dates without a year: the latest such date up to this day is used
 */
export function parseExportDay(
  text: string,
  { order, today }: { order?: DateOrder; today: string },
): string | undefined {
  const [, year, month, day] = isoDatePattern.exec(text) ?? [];
  if (year && month && day) return validDay(year, month, day);
  const [, first, second, last] = numericDatePattern.exec(text) ?? [];
  if (first && second && last)
    return order === "mdy" ? validDay(last, first, second) : validDay(last, second, first);
  const namedMonth = monthIn(text);
  const numbers: string[] = text.match(/\d+/g) ?? [];
  if (namedMonth === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const dayText = numbers.find((number) => number.length <= 2);
  if (dayText === undefined) return undefined;
  const yearText = numbers.find((number) => number.length === 4);
  if (yearText) return validDay(yearText, String(namedMonth), dayText);
  if (numbers.length > 1) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear, thisYear - 1].flatMap(
    (candidateYear) => validDay(String(candidateYear), String(namedMonth), dayText) ?? [],
  );
  return candidates.find((candidate) => candidate <= today);
}

function validDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlanDate(date) ? date : undefined;
}

/**
 * Returns the order of day and month in numeric dates. Dates with points or hyphens are day first; with
 * slashes, a number above 12 shows the order.
 * @throws ExportError if dates with slashes do not show the order
 */
export function detectDateOrder(texts: Iterable<string>): DateOrder {
  let ambiguous: string | undefined;
  for (const text of texts) {
    const [, first, second] = numericDatePattern.exec(text) ?? [];
    if (!text.includes("/") || first === undefined) continue;
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
    ambiguous = text;
  }
  if (ambiguous !== undefined) throw new ExportError(errorReason("exportOrder", { date: ambiguous }));
  return "dmy";
}

let monthsByName: ReadonlyMap<string, number> | undefined;

/** Returns the months of all languages by their full and short names. */
function loadMonthNames(): ReadonlyMap<string, number> {
  if (monthsByName) return monthsByName;
  const months = new Map<string, number>();
  for (const language of languages)
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2027, month, 1)));
        const name = parts
          .find(({ type }) => type === "month")
          ?.value.toLowerCase()
          .replace(".", "");
        if (name) months.set(name, month + 1);
        if (name && name.length > 3 && !months.has(name.slice(0, 3))) months.set(name.slice(0, 3), month + 1);
      }
    }
  monthsByName = months;
  return months;
}

/** Returns the last month that a text names, because a weekday before it may have the same abbreviation. */
function monthIn(text: string): number | undefined {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .flatMap((word) => loadMonthNames().get(word) ?? [])
    .at(-1);
}
