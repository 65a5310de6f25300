import type { ServiceHours, Weekday } from "./types.ts";

/** How days are begun in the languages that hours are written in: the first letters tell them apart. */
const names: readonly (readonly [pattern: RegExp, day: Weekday])[] = [
  [/^(?:mon|пон|пн|lun)/, "mon"],
  [/^(?:tue|вто|вт|mar)/, "tue"],
  [/^(?:wed|сря|ср|mi[eé])/, "wed"],
  [/^(?:thu|чет|чт|jue)/, "thu"],
  [/^(?:fri|пет|пт|vie)/, "fri"],
  [/^(?:sat|съб|сб|s[aá]b)/, "sat"],
  [/^(?:sun|нед|нд|dom)/, "sun"],
];

const week: readonly Weekday[] = names.map(([, day]) => day);

const always = /24\s*\/\s*7|денонощно|around the clock|las 24 horas|día y noche/i;
const daily = /daily|every day|всеки ден|ежедневно|todos los días|a diario/i;
const span = /(\d{1,2})[:.](\d{2})\s*(?:-|–|—|to|до|a|hasta)\s*(\d{1,2})[:.](\d{2})/i;
const range = /^\s*(\p{L}{2,})\.?\s*(?:-|–|—|to|до|a)\s*(\p{L}{2,})/iu;

/** More than one stretch of time, or somebody on call: nobody can tell from the words alone. */
const manifold = /[;+,&]|call|дежур|guardia/i;

/**
 * Hours in words such as "mon-fri 09:00-18:00" as the format has hours; nothing where they are around the clock, or the
 * words are not as plain as that.
 */
export function hoursInWords(words: string | undefined): ServiceHours | undefined {
  if (words === undefined || always.test(words) || manifold.test(words)) return undefined;
  const times = span.exec(words);
  if (!times || (words.match(/\d{1,2}[:.]\d{2}/g) ?? []).length !== 2) return undefined;
  const days = daily.test(words) ? [...week] : daysOf(words);
  if (!days) return undefined;
  const [, fromHour = "", fromMinute = "", toHour = "", toMinute = ""] = times;
  return {
    days,
    from: `${fromHour.padStart(2, "0")}:${fromMinute}`,
    to: `${toHour.padStart(2, "0")}:${toMinute}`,
  };
}

function daysOf(words: string): Weekday[] | undefined {
  const [, first = "", last = ""] = range.exec(words) ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  return from < 0 || to < from ? undefined : week.slice(from, to + 1);
}

function dayOf(word: string): number {
  const lower = word.toLowerCase();
  return names.findIndex(([pattern]) => pattern.test(lower));
}
