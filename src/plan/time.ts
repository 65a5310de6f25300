import { weekdays } from "../i18n/weekdays.ts";

/** Minutes in each unit of a duration. */
const minutesIn: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/** Working hours in each unit of an effort: a working day has 8 hours, and a working week has 5 days. */
const workHoursIn: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 8, w: 40 };

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The length of periods in months. */
export const MONTHS_PER = { month: 1, quarter: 3, year: 12 } as const;

/** Returns a duration such as `30m`, `4h`, `2d` or `1w` in minutes. A day has 24 hours. */
export function minutesOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (minutesIn[duration.slice(-1)] ?? Number.NaN);
}

/** Seconds in each unit of the length of a video or sound. */
const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 60 * 60 };

/** Returns the length of a video or sound such as `90s`, `3m` or `1h`, in seconds. */
export function secondsOf(length: string): number {
  return Number(length.slice(0, -1)) * (secondsIn[length.slice(-1)] ?? Number.NaN);
}

/** Returns an effort such as `45m` or `2d` in working hours. */
export function workHoursOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (workHoursIn[duration.slice(-1)] ?? Number.NaN);
}

/**
 * Returns the number of days from one day to another: negative if the second is earlier, 0 for the same day.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Returns the day that is a number of days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the Monday of the week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}

/**
 * Returns the first and the last day of an ISO week, or `undefined` if the year does not have that week: week 1 is the one with
 * January 4, and the last one is 52 or 53 (ISO 8601).
 */
export function weekRange(year: string, week: number): { from: string; to: string } | undefined {
  const first = mondayOf(`${year}-01-04`);
  const from = addDays(first, (week - 1) * 7);
  const to = addDays(from, 6);
  // A week belongs to the year of its Thursday.
  return addDays(from, 3).slice(0, 4) === year ? { from, to } : undefined;
}

/** Returns the minutes from midnight to a time such as `09:30`. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Returns the same day of a later month, or the last day of that month if it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Returns the day of the week, as the format writes it. */
export function weekdayOf(day: string): (typeof weekdays)[number] {
  // For `Date`, the week begins on Sunday.
  return weekdays[(new Date(Date.parse(day)).getUTCDay() + 6) % 7] ?? "mon";
}

/** Returns the number of days in a period, both ends included; `undefined` if it has an open end. */
export function countDays({ start, end }: { start?: string; end?: string }): number | undefined {
  return start === undefined || end === undefined ? undefined : daysBetween(start, end) + 1;
}

/** Average lengths of weeks and months, in days: a plan's period can start on any day of a week or month. */
export const DAYS_PER_WEEK = 7;
export const DAYS_PER_MONTH = 365.25 / 12;

const daysPer = {
  day: 1,
  week: DAYS_PER_WEEK,
  month: DAYS_PER_MONTH,
  quarter: 3 * DAYS_PER_MONTH,
  year: 365.25,
} as const;

/**
 * Returns how often an event that occurs once per day, week, month, quarter or year occurs in a number of
 * days.
 */
export function occurrencesWithin(days: number, per: keyof typeof daysPer): number {
  return days / daysPer[per];
}

/** Converts a number of times per day, week or month to times per week. */
export function perWeek(count: number, per: "day" | "week" | "month"): number {
  return (count * DAYS_PER_WEEK) / daysPer[per];
}
