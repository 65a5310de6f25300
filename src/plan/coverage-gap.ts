import type { ServiceHours, Weekday } from "./types.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** A moment of any week. */
interface WeekTime {
  day: Weekday;
  time: string;
}

/** A stretch of a week in which nobody is there. */
export interface CoverageGap {
  minutes: number;
  from: WeekTime;
  to: WeekTime;
  /** Whether it is a night like every other. */
  isEveryNight: boolean;
}

/**
 * The longest stretch that service hours leave without anybody, the first of several. Nothing where they do not say
 * from when to when. Without days they are taken as every day's; an end that is not after the beginning is on the next day.
 */
export function longestCoverageGap({ days, from, to }: ServiceHours): CoverageGap | undefined {
  if (!from || !to) return undefined;
  const there = days && days.length > 0 ? weekdays.filter((day) => days.includes(day)) : weekdays;
  const begins = minutesOfDay(from);
  const length = (minutesOfDay(to) - begins + MINUTES_PER_DAY) % MINUTES_PER_DAY || MINUTES_PER_DAY;
  let longest: CoverageGap | undefined;
  for (const [index, day] of there.entries()) {
    const start = weekdays.indexOf(day) * MINUTES_PER_DAY + begins;
    const next = there[(index + 1) % there.length] ?? day;
    const opens = weekdays.indexOf(next) * MINUTES_PER_DAY + begins;
    const minutes = ((opens - start + MINUTES_PER_WEEK - 1) % MINUTES_PER_WEEK) + 1 - length;
    if (longest && minutes <= longest.minutes) continue;
    longest = {
      minutes,
      from: weekTime(start + length, to),
      to: { day: next, time: from },
      isEveryNight: there.length === weekdays.length,
    };
  }
  return longest;
}

/** The moment so many minutes after the week's beginning; the end of a day keeps that day's name. */
function weekTime(minutes: number, time: string): WeekTime {
  const day = Math.floor((time === "24:00" ? minutes - 1 : minutes) / MINUTES_PER_DAY) % weekdays.length;
  return { day: weekdays[day] ?? "mon", time };
}

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
