import type { PartialPlan } from "../plan/sections.ts";
import { isPlanDate } from "../schema/formats.ts";

/**
 * Returns the first and last day of the year that starts with the month after a day. If the day is the first
 * of a month, the year starts on that day.
 */
export function yearFrom(day: string): { start: string; end: string } {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth() + (date.getUTCDate() === 1 ? 0 : 1);
  const start = new Date(Date.UTC(date.getUTCFullYear(), month, 1));
  const end = new Date(Date.UTC(start.getUTCFullYear() + 1, start.getUTCMonth(), 0));
  return { start: isoDay(start), end: isoDay(end) };
}

/** Returns the first day of a plan's period, or today if the plan has no valid start date. */
export function periodStart(plan: PartialPlan, today: string): string {
  const start: unknown = plan.plan?.period?.start;
  return typeof start === "string" && isPlanDate(start) ? start : today;
}

/** Returns the date a number of days after a day. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
