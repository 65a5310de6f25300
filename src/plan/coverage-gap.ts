import { weekdays } from "../i18n/weekdays.ts";
import { minutesOfDay } from "./time.ts";
import type { ServiceHours, Weekday } from "./types.ts";

const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** A weekday and a time. */
interface WeekTime {
  day: Weekday;
  time: string;
}

/** The part of a week between two service times. */
export interface CoverageGap {
  minutes: number;
  from: WeekTime;
  to: WeekTime;
  /** Whether there is service on every day, so that the gap occurs every night. */
  isEveryNight: boolean;
}

/**
 * Returns the longest gap between service hours, the first one if several are equally long; `undefined` if
 * the hours have no start or end time. Hours without days apply to every day. An end that is not after the
 * start is on the next day.
 */
export function longestCoverageGap({ days, from, to }: ServiceHours): CoverageGap | undefined {
  if (!from || !to) return undefined;
  const serviceDays = days && days.length > 0 ? weekdays.filter((day) => days.includes(day)) : weekdays;
  const opensAt = minutesOfDay(from);
  const length = (minutesOfDay(to) - opensAt + MINUTES_PER_DAY) % MINUTES_PER_DAY || MINUTES_PER_DAY;
  let longest: CoverageGap | undefined;
  for (const [index, day] of serviceDays.entries()) {
    const start = weekdays.indexOf(day) * MINUTES_PER_DAY + opensAt;
    const next = serviceDays[(index + 1) % serviceDays.length] ?? day;
    const opens = weekdays.indexOf(next) * MINUTES_PER_DAY + opensAt;
    const minutes = ((opens - start + MINUTES_PER_WEEK - 1) % MINUTES_PER_WEEK) + 1 - length;
    if (longest && minutes <= longest.minutes) continue;
    longest = {
      minutes,
      from: weekTime(start + length, to),
      to: { day: next, time: from },
      isEveryNight: serviceDays.length === weekdays.length,
    };
  }
  return longest;
}

/**
 * Returns the weekday of a number of minutes after the start of the week; 24:00 belongs to the day that it
 * ends.
 */
function weekTime(minutes: number, time: string): WeekTime {
  const day = Math.floor((time === "24:00" ? minutes - 1 : minutes) / MINUTES_PER_DAY) % weekdays.length;
  return { day: weekdays[day] ?? "mon", time };
}
