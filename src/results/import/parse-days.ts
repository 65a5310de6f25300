import { errorReason } from "../../errors.ts";
import { languages } from "../../i18n/languages.ts";
import { isPlanDate } from "../../schema/formats.ts";
import { ExportError } from "./input-table.ts";

/** What a date's figures stand for: 3/4/2027 is in March or in April. */
export type DateOrder = "mdy" | "dmy";

const isoDatePattern = /^(\d{4})[-./]?(\d\d)[-./]?(\d\d)$/;
const numericDatePattern = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*г\.?)?$/;

/** A day without the hour that may follow it. */
export function withoutTime(text: string): string {
  return text.trim().replace(/[T ,]+\d{1,2}:\d\d.*$/, "");
}

/** Whether a text is a day in some form. */
export function looksLikeDay(text: string): boolean {
  const day = withoutTime(text);
  return (
    isoDatePattern.test(day) || numericDatePattern.test(day) || (/\d/.test(day) && monthIn(day) !== undefined)
  );
}

/**
 * A day as year-month-day; nothing for what is none.
 * @param today what a day without a year is the last one before
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
  const named = monthIn(text);
  const numbers: string[] = text.match(/\d+/g) ?? [];
  if (named === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const ofMonth = numbers.find((number) => number.length <= 2);
  if (ofMonth === undefined) return undefined;
  const ofYear = numbers.find((number) => number.length === 4);
  if (ofYear) return validDay(ofYear, String(named), ofMonth);
  if (numbers.length > 1) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const days = [thisYear, thisYear - 1].flatMap((one) => validDay(String(one), String(named), ofMonth) ?? []);
  return days.find((one) => one <= today);
}

function validDay(year: string, month: string, day: string): string | undefined {
  const said = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlanDate(said) ? said : undefined;
}

/**
 * Which comes first, the day or the month: points and hyphens stand after days, slashes after either.
 * @throws ExportFault where the dates do not tell
 */
export function detectDateOrder(texts: Iterable<string>): DateOrder {
  let unsure: string | undefined;
  for (const text of texts) {
    const [, first, second] = numericDatePattern.exec(text) ?? [];
    if (!text.includes("/") || first === undefined) continue;
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
    unsure = text;
  }
  if (unsure !== undefined) throw new ExportError(errorReason("exportOrder", { date: unsure }));
  return "dmy";
}

let monthsByName: ReadonlyMap<string, number> | undefined;

/** The months of all languages by what they are called, in full and cut short. */
function loadMonthNames(): ReadonlyMap<string, number> {
  if (monthsByName) return monthsByName;
  const made = new Map<string, number>();
  for (const language of languages)
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2027, month, 1)));
        const name = parts
          .find(({ type }) => type === "month")
          ?.value.toLowerCase()
          .replace(".", "");
        if (name) made.set(name, month + 1);
        if (name && name.length > 3 && !made.has(name.slice(0, 3))) made.set(name.slice(0, 3), month + 1);
      }
    }
  monthsByName = made;
  return made;
}

/** The month that a text names: the last one, for weekdays stand before it and may be called the same. */
function monthIn(text: string): number | undefined {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .flatMap((word) => loadMonthNames().get(word) ?? [])
    .at(-1);
}
