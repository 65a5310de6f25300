import { addDays, daysBetween } from "./time.ts";

/** A calendar month, or the part of it that lies within a period. */
export interface CalendarMonth {
  /** Year and month: `2027-03`. */
  name: string;
  /** The first and last day of the month within the period. */
  start: string;
  end: string;
  /** The share of the month that lies within the period, from 0 to 1. */
  share: number;
}

/**
 * Returns the calendar months of a period, earliest first; an empty list if the period ends before it starts.
 */
export function calendarMonthsIn(start: string, end: string): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  let first = `${start.slice(0, 7)}-01`;
  while (first <= end) {
    const next = startOfNextMonth(first);
    const last = addDays(next, -1);
    const from = first < start ? start : first;
    const to = last > end ? end : last;
    const share = (daysBetween(from, to) + 1) / (daysBetween(first, last) + 1);
    months.push({ name: first.slice(0, 7), start: from, end: to, share });
    first = next;
  }
  return months;
}

function startOfNextMonth(first: string): string {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
