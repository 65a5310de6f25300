import { type Command, InvalidArgumentError } from "commander";
import { FIRST_YEAR, isCalendarDate, isPlanDate, LAST_YEAR } from "../schema/formats.ts";

/** The largest number that an option accepts. */
const MAX_COUNT = 1_000_000;

/** Returns the value of an option as a whole number. @throws InvalidArgumentError if it is not valid */
export function parseWholeNumber(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= MAX_COUNT) return Number(text);
  throw new InvalidArgumentError(`Give a whole number from 0 to ${MAX_COUNT}.`);
}

/** More threads do not help on any machine. */
const MAX_WORKERS = 256;

/** Returns the value of an option as a number of threads. @throws InvalidArgumentError if it is not valid */
export function parseWorkerCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_WORKERS) return Number(text);
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MAX_WORKERS}.`);
}

/** Returns the value of an option. @throws InvalidArgumentError if it is blank */
export function parseNonEmptyText(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It is empty.");
}

/** The parsers of the options that may be given several times. */
const repeatableParsers = new WeakSet<object>();

/** Allows the option with this parser to be given several times, and returns the parser. */
export function allowRepeats<Read extends object>(parse: Read): Read {
  repeatableParsers.add(parse);
  return parse;
}

/** Makes a command refuse a repeated option with a value, because only the last value would be used. */
export function refuseRepeatedOptions(command: Command): void {
  for (const option of command.options) {
    if (!(option.required || option.optional) || (option.parseArg && repeatableParsers.has(option.parseArg)))
      continue;
    let wasGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (wasGiven) command.error(`error: option '${option.flags}' is given twice. Give it once.`);
      wasGiven = true;
    });
  }
}

/** Returns the error for a date outside the years that a plan may contain. */
export function dateOutOfRange(): InvalidArgumentError {
  return new InvalidArgumentError(`Give a date from ${FIRST_YEAR} to ${LAST_YEAR}.`);
}

/** Returns the value of an option as a date. @throws InvalidArgumentError if it is not valid */
export function parseDay(text: string): string {
  if (isPlanDate(text)) return text;
  if (isCalendarDate(text)) throw dateOutOfRange();
  throw new InvalidArgumentError("Give a date as year-month-day, such as 2027-01-31.");
}
