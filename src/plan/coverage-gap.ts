import type { ServiceHours, Weekday } from "./types.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** A moment of any week. */
interface Moment {
  day: Weekday;
  time: string;
}

/** A stretch of a week in which nobody is there. */
export interface Gap {
  minutes: number;
  from: Moment;
  to: Moment;
  /** Whether it is a night like every other. */
  nightly: boolean;
}

/**
 * The longest stretch that service hours leave without anybody, the first of several. Nothing where they do not say
 * from when to when. Without days they are taken as every day's; an end that is not after the beginning is on the next day.
 */
export function longestGap({ days, from, to }: ServiceHours): Gap | undefined {
  if (!from || !to) return undefined;
  const there = days && days.length > 0 ? weekdays.filter((day) => days.includes(day)) : weekdays;
  const begins = minutesOfDay(from);
  const length = (minutesOfDay(to) - begins + DAY) % DAY || DAY;
  let longest: Gap | undefined;
  for (const [index, day] of there.entries()) {
    const start = weekdays.indexOf(day) * DAY + begins;
    const next = there[(index + 1) % there.length] ?? day;
    const opens = weekdays.indexOf(next) * DAY + begins;
    const minutes = ((opens - start + WEEK - 1) % WEEK) + 1 - length;
    if (longest && minutes <= longest.minutes) continue;
    longest = {
      minutes,
      from: moment(start + length, to),
      to: { day: next, time: from },
      nightly: there.length === weekdays.length,
    };
  }
  return longest;
}

/** The moment so many minutes after the week's beginning; the end of a day keeps that day's name. */
function moment(minutes: number, time: string): Moment {
  const day = Math.floor((time === "24:00" ? minutes - 1 : minutes) / DAY) % weekdays.length;
  return { day: weekdays[day] ?? "mon", time };
}

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
