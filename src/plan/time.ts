/** Minutes in each unit that a duration of the format may be given in. */
const minutesIn: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/** A working day has eight hours and a working week five such days: so much is meant where effort is given in them. */
const workHoursIn: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 8, w: 40 };

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a duration such as `30m`, `4h`, `2d` or `1w` lasts by the clock, in minutes. */
export function minutesOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (minutesIn[duration.slice(-1)] ?? Number.NaN);
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 60 * 60 };

/** How long a video or sound of a length such as `90s`, `3m` or `1h` plays, in seconds. */
export function secondsOf(length: string): number {
  return Number(length.slice(0, -1)) * (secondsIn[length.slice(-1)] ?? Number.NaN);
}

/** How much work a duration such as `45m` or `2d` stands for, in hours. */
export function workHoursOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (workHoursIn[duration.slice(-1)] ?? Number.NaN);
}

/** Days from one day to another, negative where the second is earlier; the same day is 0. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day of the week, as the format writes it. */
export function weekdayOf(day: string): "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun" {
  return (
    (["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const)[new Date(Date.parse(day)).getUTCDay()] ??
    "mon"
  );
}

/** The days in a stretch of time with both its ends, or nothing where an end is open. */
export function countDays({ start, end }: { start?: string; end?: string }): number | undefined {
  return start === undefined || end === undefined ? undefined : daysBetween(start, end) + 1;
}

/** Weeks and months of average length, in days: a plan's period need not begin with either. */
export const DAYS_PER_WEEK = 7;
export const DAYS_PER_MONTH = 365.25 / 12;

const daysPer = {
  day: 1,
  week: DAYS_PER_WEEK,
  month: DAYS_PER_MONTH,
  quarter: 3 * DAYS_PER_MONTH,
  year: 365.25,
} as const;

/** How many times something that happens once a day, week, month, quarter or year happens in so many days. */
export function occurrencesWithin(days: number, per: keyof typeof daysPer): number {
  return days / daysPer[per];
}

/** How often something happens a week, of which so much happens in the time given. */
export function perWeek(count: number, per: "day" | "week" | "month"): number {
  return (count * DAYS_PER_WEEK) / daysPer[per];
}
