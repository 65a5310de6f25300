import { InvalidArgumentError } from "commander";
import { FIRST_YEAR, isCalendarDay, isDay, LAST_YEAR } from "../schema/formats.ts";

/** A whole number from 0, as an option's value. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, such as 0 or 10.");
}

/** What is said of a year that no plan may speak of. */
export function farDate(): InvalidArgumentError {
  return new InvalidArgumentError(`Give a date from ${FIRST_YEAR} to ${LAST_YEAR}.`);
}

/** A day, as an option's value. */
export function day(text: string): string {
  if (isDay(text)) return text;
  if (isCalendarDay(text)) throw farDate();
  throw new InvalidArgumentError("Give a date as year-month-day, such as 2027-01-31.");
}
