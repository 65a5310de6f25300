import { monthFromName } from "../i18n/lexicon/quantity-words.ts";
import { addDays, addMonths, daysBetween } from "./time.ts";

interface DayRange {
  from: string;
  to: string;
}

/** A date in the name of a link or a hashtag, which may be read in several ways: "dec25", "2025", "jan-2026". */
export interface TagDate {
  text: string;
  /** The days that it may stand for. */
  ranges: readonly DayRange[];
}

const letters = "[a-zà-ÿа-я]{3,12}";
const monthThenNumber = new RegExp(`(?<![a-zà-ÿа-я])(${letters})[-_. ]?(\\d{4}|\\d{1,2})(?!\\d)`, "g");
const yearThenMonth = /(?<!\d)(20[12]\d)[-_.]?(0[1-9]|1[0-2])(?!\d)/g;
const year = /(?<!\d)20[12]\d(?!\d)/g;

/**
 * Returns the dates in the name of a link, such as `sale_jan2026`.
 * @param near a date; a day without a year is read as the nearest one
 */
export function datesInTag(name: string, near: string): TagDate[] {
  const found: TagDate[] = [];
  let rest = name.toLowerCase();
  const add = (text: string, ranges: readonly DayRange[]) => {
    found.push({ text, ranges });
    rest = rest.replace(text, " ");
  };
  for (const [text, word = "", number = ""] of rest.matchAll(monthThenNumber)) {
    const month = monthFromName(word);
    if (month === undefined) continue;
    if (number.length > 2) add(text, [monthRange(Number(number), month)]);
    else if (Number(number) >= 1 && Number(number) <= 31)
      add(text, [nearestDay(month, Number(number), near), monthRange(2000 + Number(number), month)]);
  }
  for (const [text, digits = "", month = ""] of rest.matchAll(yearThenMonth))
    add(text, [monthRange(Number(digits), Number(month))]);
  for (const [text] of rest.matchAll(year)) add(text, [{ from: `${text}-01-01`, to: `${text}-12-31` }]);
  return found;
}

function monthRange(yearNumber: number, month: number): DayRange {
  const from = `${yearNumber}-${String(month).padStart(2, "0")}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** Returns a day of the year in which it is nearest to another day. */
function nearestDay(month: number, day: number, near: string): DayRange {
  const around = Number(near.slice(0, 4));
  const days = [around - 1, around, around + 1].map((one) => addDays(monthRange(one, month).from, day - 1));
  const distance = (one: string) => Math.abs(daysBetween(one, near));
  const nearest = days.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  return { from: nearest, to: nearest };
}

/** Returns whether a date of a name cannot be within a range of days. */
export function isOutside({ ranges }: TagDate, { from, to }: DayRange): boolean {
  return ranges.every((range) => range.to < from || range.from > to);
}
