import { monthNamed } from "../../i18n/quantities.ts";
import { isDay } from "../../schema/formats.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";

interface Reading {
  language: string;
  /** The year of the plan, for days that are written without one. */
  year?: number;
}

/** A stretch of days, as year-month-day. A single day is both ends. */
export interface Stretch {
  start: string;
  end: string;
}

const month = "([\\p{L}]{3,12})\\.?";
const year = "((?:19|20)\\d{2})";

/** How people write days and stretches of days, the fullest first. */
const writings: readonly [RegExp, (parts: readonly string[], reading: Reading) => Stretch | undefined][] = [
  [/(\d{4})-(\d{2})-(\d{2})/, ([y, m, d]) => dayOf(y, m, d)],
  [/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, numeric],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${month},?(?: de| del)? ${year}`, "u"),
    ([d, m, y]) => dayOf(y, named(m), d),
  ],
  [new RegExp(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, "u"), ([m, d, y]) => dayOf(y, named(m), d)],
  [new RegExp(`(?<!\\p{L})${month}(?: de| del)? ${year}`, "u"), ([m, y]) => monthOf(y, named(m))],
  [/(?<!\d)(\d{1,2})[./](20\d{2})(?!\d)/, ([m, y]) => monthOf(y, m)],
  [/(?<![\p{L}\d])(?:q|т|t)([1-4])[ /-]*(20\d{2})/u, ([q, y]) => quarterOf(y, q)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${month}`, "u"),
    ([d, m], { year }) => dayOf(year, named(m), d),
  ],
  [
    new RegExp(`(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "u"),
    ([m, d], { year }) => dayOf(year, named(m), d),
  ],
  [/(?<![\d.,])(\d{1,2})\.(\d{1,2})\.?(?![\d%])/, ([d, m], { year }) => dayOf(year, m, d)],
  [new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "u"), ([m], { year }) => monthOf(year, named(m))],
  [/(?<![\d.,])(20\d{2})(?![\d%]|[.,]\d)/, ([y]) => ({ start: `${y}-01-01`, end: `${y}-12-31` })],
];

/** The first day, month, quarter or year that a text names. */
export function stretchIn(
  text: string,
  reading: Reading,
): (Stretch & { from: number; to: number }) | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const lower = text.toLowerCase().replace(/\s/g, " ");
  for (const [writing, read] of writings)
    for (const match of lower.matchAll(new RegExp(writing, "gu"))) {
      const stretch = read(match.slice(1), reading);
      if (stretch) return { ...stretch, from: match.index, to: match.index + match[0].length };
    }
  return undefined;
}

/** The day that a text names: the last one of a month or year by which something is done, or the first of one from which. */
export function dayIn(text: string, edge: "start" | "end", reading: Reading): string | undefined {
  return stretchIn(text, reading)?.[edge];
}

/** The days from and to that a text names: "1 – 15 March 2027", "from January to June 2027", "2027". */
export function periodIn(text: string, reading: Reading): Stretch | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const days = /^\D*?(\d{1,2})\.?\s*[–—-]\s*(\d{1,2}[\s.](?!\d{1,2}\.?$).*)$/su.exec(text);
  if (days) {
    const end = dayIn(days[2] ?? "", "end", reading);
    const start =
      end && /^\d{1,2}[\s.]+\D*\p{L}|^\d{1,2}\.\d/u.test(days[2] ?? "")
        ? `${end.slice(0, 8)}${two(days[1])}`
        : undefined;
    if (start && end && isDay(start) && start <= end) return { start, end };
  }
  const parts = text.split(/\s+[–—-]+\s+|[–—]|(?<=\p{L})-(?=\p{L})|\s(?:до|to|until|till|al|a|hasta)\s/u);
  const last = parts.length === 2 ? stretchIn(parts[1] ?? "", reading) : undefined;
  if (last) {
    const first = stretchIn(parts[0] ?? "", { ...reading, year: Number(last.end.slice(0, 4)) });
    if (first && first.start <= last.end) return { start: first.start, end: last.end };
  }
  return stretchIn(text, reading);
}

/** In English 3/4 is a day in March to some and in April to others: it is read only where it can be but one. */
function numeric(
  [first, sign, second, years]: readonly string[],
  { language }: Reading,
): Stretch | undefined {
  const y = years?.length === 2 ? `20${years}` : years;
  if (language === "en" && sign === "/") {
    const [a, b] = [Number(first), Number(second)];
    if (a !== b && a <= 12 && b <= 12) return undefined;
    return b > 12 ? dayOf(y, first, second) : dayOf(y, second, first);
  }
  return dayOf(y, second, first);
}

function named(month: string | undefined): number | undefined {
  return monthNamed(month ?? "");
}

type Figure = string | number | undefined;

function dayOf(year: Figure, month: Figure, day: Figure): Stretch | undefined {
  if (year === undefined || month === undefined) return undefined;
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? { start: text, end: text } : undefined;
}

function monthOf(year: Figure, month: Figure): Stretch | undefined {
  const first = dayOf(year, month, 1);
  if (!first) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { start: first.start, end: `${first.start.slice(0, 8)}${two(last)}` };
}

function quarterOf(year: Figure, quarter: Figure): Stretch | undefined {
  const last = Number(quarter) * 3;
  const [from, to] = [monthOf(year, last - 2), monthOf(year, last)];
  return from && to && { start: from.start, end: to.end };
}

function two(figure: Figure): string {
  return String(figure).padStart(2, "0");
}
