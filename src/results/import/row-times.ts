import { daysBetween } from "../../plan/time.ts";
import { dayInYear } from "./parse-days.ts";
import type { YearlessDay } from "./resolve-years.ts";

/** Returns the minute of the day in a date with a time, or `undefined` if it has no time. */
export function minuteIn(text: string): number | undefined {
  const [, hour, minute, half] = /[T ,]+(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return hours * 60 + Number(minute);
}

/** The first millisecond of the ids of X. */
const X_EPOCH_MS = 1_288_834_974_657;

/** The local day differs by at most a day from the time in an id, which is in UTC. */
const MAX_ZONE_DAYS = 1;

/**
 * Returns the year of a day without a year from the id of its post: the ids of TikTok and X begin with the time of
 * publication. Returns `undefined` if the id is of another day.
 */
export function yearInId(
  written: YearlessDay,
  text: string,
  kind: "tiktok" | "x" | undefined,
): number | undefined {
  const [digits] = /\d{15,20}(?!.*\d{15})/.exec(text) ?? [];
  if (digits === undefined || kind === undefined) return undefined;
  const id = BigInt(digits);
  const ms = kind === "tiktok" ? Number(id >> 32n) * 1000 : Number(id >> 22n) + X_EPOCH_MS;
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return undefined;
  const idDay = date.toISOString().slice(0, 10);
  const year = date.getUTCFullYear();
  return [year, year - 1, year + 1].find((candidate) => {
    const day = dayInYear(written, candidate);
    return day !== undefined && Math.abs(daysBetween(day, idDay)) <= MAX_ZONE_DAYS;
  });
}
