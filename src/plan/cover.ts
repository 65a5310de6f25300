const DAY = 24 * 60;
const WEEK = 7 * DAY;

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A moment of the week. */
export interface Moment {
  day: (typeof weekdays)[number];
  time: string;
}

/** The longest stretch of the week in which nobody is there. */
export interface Gap {
  from: Moment;
  until: Moment;
  minutes: number;
}

/** How days are begun in the languages that hours are written in: the first letters tell them apart. */
const names: readonly (readonly [pattern: RegExp, day: number])[] = [
  [/^(?:mon|пон|пн|lun)/, 0],
  [/^(?:tue|вто|вт|mar)/, 1],
  [/^(?:wed|сря|ср|mi[eé])/, 2],
  [/^(?:thu|чет|чт|jue)/, 3],
  [/^(?:fri|пет|пт|vie)/, 4],
  [/^(?:sat|съб|сб|s[aá]b)/, 5],
  [/^(?:sun|нед|нд|dom)/, 6],
];

const always = /24\s*\/\s*7|денонощно|around the clock|las 24 horas|día y noche/i;
const daily = /daily|every day|всеки ден|ежедневно|todos los días|a diario/i;
const span = /(\d{1,2})[:.](\d{2})\s*(?:-|–|—|to|до|a|hasta)\s*(\d{1,2})[:.](\d{2})/i;
const range = /^\s*(\p{L}{2,})\.?\s*(?:-|–|—|to|до|a)\s*(\p{L}{2,})/iu;

/**
 * The longest time in a week in which nobody is there, of hours in words such as "mon-fri 09:00-18:00"; nothing where
 * it is around the clock, and nothing where the words are not as plain as that.
 */
export function longestGap(hours: string | undefined): Gap | undefined {
  if (hours === undefined || always.test(hours)) return undefined;
  const times = span.exec(hours);
  // More than one stretch of time, or words about somebody on call: nobody can tell from here.
  if (
    !times ||
    (hours.match(/\d{1,2}[:.]\d{2}/g) ?? []).length !== 2 ||
    /[;+,&]|call|дежур|guardia/i.test(hours)
  )
    return undefined;
  const days = daily.test(hours) ? [0, 1, 2, 3, 4, 5, 6] : daysOf(hours);
  if (!days) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = times.map(Number);
  return gapOf(days, (fromHour ?? 0) * 60 + (fromMinute ?? 0), (toHour ?? 0) * 60 + (toMinute ?? 0));
}

/** The longest time in a week in which nobody is there, of hours as the format has them. */
export function gapOfHours({
  days,
  from,
  to,
}: {
  days?: readonly Moment["day"][];
  from?: string;
  to?: string;
}): Gap | undefined {
  if (!days || days.length === 0 || from === undefined || to === undefined) return undefined;
  return gapOf(
    days.map((day) => weekdays.indexOf(day)),
    minuteOf(from),
    minuteOf(to),
  );
}

function daysOf(hours: string): number[] | undefined {
  const [, first = "", last = ""] = range.exec(hours) ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === undefined || to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function dayOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return names.find(([pattern]) => pattern.test(lower))?.[1];
}

function gapOf(days: readonly number[], from: number, to: number): Gap | undefined {
  // Past midnight the words would have to say which day is meant.
  if (to <= from) return undefined;
  const shifts = [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => ({ start: day * DAY + from, end: day * DAY + to }));
  let longest: Gap | undefined;
  for (const [index, shift] of shifts.entries()) {
    const next = shifts[(index + 1) % shifts.length] ?? shift;
    const minutes = (next.start - shift.end + WEEK) % WEEK || (shifts.length === 1 ? WEEK - (to - from) : 0);
    if (minutes > (longest?.minutes ?? 0))
      longest = { from: momentOf(shift.end), until: momentOf(next.start), minutes };
  }
  return longest;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

function momentOf(minute: number): Moment {
  const within = minute % DAY;
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return {
    day: weekdays[Math.floor((minute % WEEK) / DAY)] ?? "mon",
    time: `${two(Math.floor(within / 60))}:${two(within % 60)}`,
  };
}
