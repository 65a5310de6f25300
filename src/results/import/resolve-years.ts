import { errorReason } from "../../errors.ts";
import { addDays } from "../../plan/time.ts";
import { ExportError } from "./input-table.ts";
import { type DaySpan, dateInName, exportDayInName, spanInName } from "./name-span.ts";
import { dayInYear } from "./parse-days.ts";

/** A day without a year. */
export interface YearlessDay {
  month: number;
  day: number;
}

/**
 * Counts the turns of the year between days without years, in the order of their rows: from November to February the year
 * turns once, also in a list that begins with the last day.
 */
export class YearCounter {
  #previous: number | undefined;
  #turns = 0;

  /** Returns how many years a day is after the first one; negative if it is before it. */
  turnsBefore({ month, day }: YearlessDay): number {
    const position = month * 31 + day;
    const step = this.#previous === undefined ? 0 : position - this.#previous;
    // More than half a year in one step is a turn of the year.
    if (step < -HALF_YEAR) this.#turns += 1;
    if (step > HALF_YEAR) this.#turns -= 1;
    this.#previous = position;
    return this.#turns;
  }
}

const HALF_YEAR = 6 * 31;

/** A day without a year, and how many years it is after the first row. */
export interface TurnedDay extends YearlessDay {
  turns: number;
  text: string;
}

/** The evidence of the years of a file. */
export interface YearEvidence {
  /** The year of the last day, as the user stated it. */
  stated?: number;
  /** The days that the file covers, from its heading. */
  span?: DaySpan;
  fileName?: string;
}

/**
 * Returns the year of the first row, from the user, from the heading or from the name of the file; the current date is not
 * evidence.
 * @throws ExportError if nothing shows the year, or the evidence contradicts the days
 */
export function firstYear(days: readonly TurnedDay[], { stated, span, fileName = "" }: YearEvidence): number {
  const last = Math.max(...days.map(({ turns }) => turns));
  if (stated !== undefined) return stated - last;
  const bounds = span ?? spanInName(fileName) ?? boundsOfDate(days, fileName) ?? boundsOfExport(fileName);
  const years = bounds ? yearsWithin(days, bounds) : [];
  const [year, other] = years;
  if (year !== undefined && other === undefined) return year;
  throw new ExportError(errorReason("exportYear", { date: days[0]?.text ?? "" }));
}

/** Returns the years of the first row with which all days are within bounds. */
function yearsWithin(days: readonly TurnedDay[], { from, to }: DaySpan): number[] {
  const candidates = [-1, 0, 1, 2].map((offset) => Number(from.slice(0, 4)) + offset);
  return candidates.filter((year) =>
    days.every((one) => {
      const day = dayInYear(one, year + one.turns);
      return day !== undefined && day >= from && day <= to;
    }),
  );
}

/** Returns bounds if the only date in the name is the first or the last day of the file. */
function boundsOfDate(days: readonly TurnedDay[], fileName: string): DaySpan | undefined {
  const date = dateInName(fileName);
  const [first, last] = [days[0], days.at(-1)];
  if (!date || !first || !last) return undefined;
  const isDate = (one: YearlessDay, day: string): boolean => dayInYear(one, Number(day.slice(0, 4))) === day;
  if (isDate(first, date) && !isDate(last, date)) return { from: date, to: addDays(date, 365) };
  const isEnd = isDate(last, date) || isDate(last, addDays(date, -1));
  return isEnd ? { from: addDays(date, -365), to: date } : undefined;
}

/** Returns bounds if the name has the time of the export: the year before it. */
function boundsOfExport(fileName: string): DaySpan | undefined {
  const day = exportDayInName(fileName);
  return day === undefined ? undefined : { from: addDays(day, -365), to: day };
}
