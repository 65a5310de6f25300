import { InvalidArgumentError } from "commander";
import { isDay } from "../schema/formats.ts";

/** A whole number from 0, as an option's value. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, such as 0 or 10.");
}

/** A day, as an option's value. */
export function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Give a date as year-month-day, such as 2027-01-31.");
}
