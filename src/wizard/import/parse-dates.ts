import { monthFromName } from "../../i18n/lexicon/quantity-words.ts";
import { isPlanDate } from "../../schema/formats.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";

interface DateParseContext {
  language: string;
  /** The year of the plan, used for dates without a year. */
  year?: number;
}

/** A range of days, as year-month-day. For a single day, start and end are equal. */
export interface DayRange {
  start: string;
  end: string;
}

const monthPattern = "([\\p{L}]{3,12})\\.?";
const yearPattern = "((?:19|20)\\d{2})";

/** Patterns for days and date ranges as people write them, the most complete first. */
const datePatterns: readonly [
  RegExp,
  (parts: readonly string[], context: DateParseContext) => DayRange | undefined,
][] = [
  [/(\d{4})-(\d{2})-(\d{2})/, ([y, m, d]) => dayRange(y, m, d)],
  [/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, numericDate],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${monthPattern},?(?: de| del)? ${yearPattern}`,
      "u",
    ),
    ([d, m, y]) => dayRange(y, monthNumber(m), d),
  ],
  [
    new RegExp(`${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?,? ${yearPattern}`, "u"),
    ([m, d, y]) => dayRange(y, monthNumber(m), d),
  ],
  [
    new RegExp(`(?<!\\p{L})${monthPattern}(?: de| del)? ${yearPattern}`, "u"),
    ([m, y]) => monthRange(y, monthNumber(m)),
  ],
  [/(?<!\d|\d\/)(\d{1,2})[./](20\d{2})(?!\d)/, ([m, y]) => monthRange(y, m)],
  [/(?<![\p{L}\d])(?:q|т|t)([1-4])[ /-]*(20\d{2})/u, ([q, y]) => quarterRange(y, q)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${monthPattern}`, "u"),
    ([d, m], { year }) => dayRange(year, monthNumber(m), d),
  ],
  [
    new RegExp(`(?<!\\p{L})${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "u"),
    ([m, d], { year }) => dayRange(year, monthNumber(m), d),
  ],
  [/(?<![\d.,])(\d{1,2})\.(\d{1,2})\.?(?![\d%])/, ([d, m], { year }) => dayRange(year, m, d)],
  [
    new RegExp(`(?<!\\p{L})${monthPattern}(?!\\p{L})`, "u"),
    ([m], { year }) => monthRange(year, monthNumber(m)),
  ],
  [/(?<![\d.,]|\d\/)(20\d{2})(?![\d%]|[.,]\d)/, ([y]) => ({ start: `${y}-01-01`, end: `${y}-12-31` })],
];

/** Returns the first day, month, quarter or year in a text, with its position. */
export function dayRangeIn(
  text: string,
  context: DateParseContext,
): (DayRange & { from: number; to: number }) | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const lower = text.toLowerCase().replace(/\s/g, " ");
  for (const [pattern, read] of datePatterns)
    for (const match of lower.matchAll(new RegExp(pattern, "gu"))) {
      const range = read(match.slice(1), context);
      if (range) return { ...range, from: match.index, to: match.index + match[0].length };
    }
  return undefined;
}

/** Returns the day in a text. For a month or a year, returns its first or last day. */
export function dayIn(text: string, edge: "start" | "end", context: DateParseContext): string | undefined {
  return dayRangeIn(text, context)?.[edge];
}

/** Returns the period in a text: "1 – 15 March 2027", "from January to June 2027", "2027". */
export function periodIn(text: string, context: DateParseContext): DayRange | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const days = /^\D*?(\d{1,2})\.?\s*[–—-]\s*(\d{1,2}[\s.](?!\d{1,2}\.?$).*)$/su.exec(text);
  if (days) {
    const end = dayIn(days[2] ?? "", "end", context);
    const start =
      end && /^\d{1,2}[\s.]+\D*\p{L}|^\d{1,2}\.\d/u.test(days[2] ?? "")
        ? `${end.slice(0, 8)}${twoDigits(days[1])}`
        : undefined;
    if (start && end && isPlanDate(start) && start <= end) return { start, end };
  }
  const parts = text.split(/\s+[–—-]+\s+|[–—]|(?<=\p{L})-(?=\p{L})|\s(?:до|to|until|till|al|a|hasta)\s/u);
  const last = parts.length === 2 ? dayRangeIn(parts[1] ?? "", context) : undefined;
  if (last) {
    const first = dayRangeIn(parts[0] ?? "", { ...context, year: Number(last.end.slice(0, 4)) });
    if (first && first.start <= last.end) return { start: first.start, end: last.end };
  }
  return dayRangeIn(text, context);
}

/**
 * Parses a numeric date. In English, 3/4 is March 4 to some readers and April 3 to others, so it is read only
 * if one of the numbers cannot be a month or both are equal.
 */
function numericDate(
  [first, separator, second, years]: readonly string[],
  { language }: DateParseContext,
): DayRange | undefined {
  const y = years?.length === 2 ? `20${years}` : years;
  if (language === "en" && separator === "/") {
    const [a, b] = [Number(first), Number(second)];
    if (a !== b && a <= 12 && b <= 12) return undefined;
    return b > 12 ? dayRange(y, first, second) : dayRange(y, second, first);
  }
  return dayRange(y, second, first);
}

function monthNumber(month: string | undefined): number | undefined {
  return monthFromName(month ?? "");
}

type DatePart = string | number | undefined;

function dayRange(year: DatePart, month: DatePart, day: DatePart): DayRange | undefined {
  if (year === undefined || month === undefined) return undefined;
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isPlanDate(text) ? { start: text, end: text } : undefined;
}

function monthRange(year: DatePart, month: DatePart): DayRange | undefined {
  const first = dayRange(year, month, 1);
  if (!first) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { start: first.start, end: `${first.start.slice(0, 8)}${twoDigits(last)}` };
}

function quarterRange(year: DatePart, quarter: DatePart): DayRange | undefined {
  const last = Number(quarter) * 3;
  const [from, to] = [monthRange(year, last - 2), monthRange(year, last)];
  return from && to && { start: from.start, end: to.end };
}

function twoDigits(number: DatePart): string {
  return String(number).padStart(2, "0");
}
