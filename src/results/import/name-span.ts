import { monthNumber } from "./month-names.ts";
import { dayInYear } from "./parse-days.ts";

/** The days that a file covers, from the first to the last one. */
export interface DaySpan {
  from: string;
  to: string;
}

const datePatterns = [
  /(?<![\d.])(?<year>20\d\d)[-._](?<month>\d\d)[-._](?<day>\d\d)(?!\d)/gu,
  /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/gu,
  /(?<!\p{L})(?<name>\p{L}{3,})-(?<day>\d{1,2})-(?<year>20\d\d)(?!\d)/gu,
];

/** Seconds or milliseconds since 1970, which LinkedIn and TikTok write into names. */
const timestampPattern = /(?<!\d)(1[4-9]\d{8}|1[4-9]\d{11})(?!\d)/;

/** Returns the dates in the name of a file, in their order. */
function datesIn(name: string): string[] {
  const found = datePatterns.flatMap((pattern) =>
    [...name.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
      const day = month && dayInYear({ month, day: Number(groups.day) }, Number(groups.year));
      return day ? [{ index, day }] : [];
    }),
  );
  return found.sort((a, b) => a.index - b.index).map(({ day }) => day);
}

/** Returns the days that a file covers according to its name: "Mar-18-2025_Apr-14-2025_1.csv". */
export function spanInName(name: string): DaySpan | undefined {
  const [from, to, ...others] = datesIn(name);
  return from && to && from <= to && others.length === 0 ? { from, to } : undefined;
}

/** Returns the only date in the name of a file, which may be the first or the last day. */
export function dateInName(name: string): string | undefined {
  const [only, ...others] = datesIn(name);
  return others.length === 0 ? only : undefined;
}

/** Returns the day on which a file was exported, if its name has the time in seconds or milliseconds since 1970. */
export function exportDayInName(name: string): string | undefined {
  const [digits] = timestampPattern.exec(name) ?? [];
  if (digits === undefined) return undefined;
  return new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}
