import type { ServiceHours, Weekday } from "./types.ts";

/** How days are begun in the languages that hours are written in: the first letters tell them apart. */
const weekdayPatterns: readonly (readonly [pattern: RegExp, day: Weekday])[] = [
  [/^(?:mon|пон|пн|lun)/, "mon"],
  [/^(?:tue|вто|вт|mar)/, "tue"],
  [/^(?:wed|сря|ср|mi[eé])/, "wed"],
  [/^(?:thu|чет|чт|jue)/, "thu"],
  [/^(?:fri|пет|пт|vie)/, "fri"],
  [/^(?:sat|съб|сб|s[aá]b)/, "sat"],
  [/^(?:sun|нед|нд|dom)/, "sun"],
];

const weekOrder: readonly Weekday[] = weekdayPatterns.map(([, day]) => day);

const aroundTheClock = /24\s*\/\s*7|денонощно|around the clock|las 24 horas|día y noche/i;
const everyDay = /daily|every day|всеки ден|ежедневно|todos los días|a diario/i;
const timeRange = /(\d{1,2})[:.](\d{2})\s*(?:-|–|—|to|до|a|hasta)\s*(\d{1,2})[:.](\d{2})/i;
const weekdayRange = /^\s*(\p{L}{2,})\.?\s*(?:-|–|—|to|до|a)\s*(\p{L}{2,})/iu;

/** More than one stretch of time, or somebody on call: nobody can tell from the words alone. */
const severalRanges = /[;+,&]|call|дежур|guardia/i;

/**
 * Hours in words such as "mon-fri 09:00-18:00" as the format has hours; nothing where they are around the clock, or the
 * words are not as plain as that.
 */
export function parseServiceHours(text: string | undefined): ServiceHours | undefined {
  if (text === undefined || aroundTheClock.test(text) || severalRanges.test(text)) return undefined;
  const times = timeRange.exec(text);
  if (!times || (text.match(/\d{1,2}[:.]\d{2}/g) ?? []).length !== 2) return undefined;
  const days = everyDay.test(text) ? [...weekOrder] : daysNamed(text);
  if (!days) return undefined;
  const [, fromHour = "", fromMinute = "", toHour = "", toMinute = ""] = times;
  return {
    days,
    from: `${fromHour.padStart(2, "0")}:${fromMinute}`,
    to: `${toHour.padStart(2, "0")}:${toMinute}`,
  };
}

function daysNamed(words: string): Weekday[] | undefined {
  const [, first = "", last = ""] = weekdayRange.exec(words) ?? [];
  const [from, to] = [weekdayIndex(first), weekdayIndex(last)];
  return from < 0 || to < from ? undefined : weekOrder.slice(from, to + 1);
}

function weekdayIndex(word: string): number {
  const lower = word.toLowerCase();
  return weekdayPatterns.findIndex(([pattern]) => pattern.test(lower));
}
