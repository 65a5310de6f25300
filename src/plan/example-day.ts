import { addDays } from "./time.ts";
import type { Header } from "./types.ts";

/** The usual time for reading a baseline, and for reaching a target if the plan has no end, in days. */
const DAYS_FOR_BASELINE = 30;
const DAYS_FOR_TARGET = 180;

/** Returns a day on which a target of the plan may be due, for examples in messages. */
export function exampleDueDay({ period }: Header, today: string): string {
  const { start, end } = period ?? {};
  if (end !== undefined) return end;
  return addDays(start !== undefined && start > today ? start : today, DAYS_FOR_TARGET);
}

/** Returns a day within the plan's period by which a baseline can be measured, for examples in messages. */
export function exampleMeasuringDay({ period }: Header, today: string): string {
  const { start, end } = period ?? {};
  const isOver = end !== undefined && end < today;
  const from = start !== undefined && (start > today || isOver) ? start : today;
  const day = addDays(from, DAYS_FOR_BASELINE);
  return end !== undefined && day > end ? end : day;
}
