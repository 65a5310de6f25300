import type { ServiceHours, Weekday } from "./types.ts";

/** The first letters of the weekdays in the supported languages, enough to distinguish them. */
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

/** Matches texts with several time ranges or on-call duty, which this parser does not support. */
const severalRanges = /[;+,&]|call|дежур|guardia/i;

/**
 * Parses service hours from a text such as "mon-fri 09:00-18:00". Returns `undefined` if the text has another
 * form or says that the service is available around the clock.
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

function daysNamed(text: string): Weekday[] | undefined {
  const [, first = "", last = ""] = weekdayRange.exec(text) ?? [];
  const [from, to] = [weekdayIndex(first), weekdayIndex(last)];
  return from < 0 || to < from ? undefined : weekOrder.slice(from, to + 1);
}

function weekdayIndex(word: string): number {
  const lower = word.toLowerCase();
  return weekdayPatterns.findIndex(([pattern]) => pattern.test(lower));
}
