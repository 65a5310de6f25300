import { type Command, InvalidArgumentError } from "commander";
import { FIRST_YEAR, isCalendarDate, isPlanDate, LAST_YEAR } from "../schema/formats.ts";

/** No count that an option takes is larger. */
const MAX_COUNT = 1_000_000;

/** A whole number from 0, as an option's value. */
export function parseWholeNumber(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= MAX_COUNT) return Number(text);
  throw new InvalidArgumentError(`Give a whole number from 0 to ${MAX_COUNT}.`);
}

/** More threads than this are no help to any machine. */
const MAX_WORKERS = 256;

/** A number of threads, as an option's value. */
export function parseWorkerCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_WORKERS) return Number(text);
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MAX_WORKERS}.`);
}

/** A text that says something, as an option's value. */
export function parseNonEmptyText(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It is empty.");
}

/** Options that may be given several times, by what reads their values. */
const repeatableParsers = new WeakSet<object>();

/** Says of what reads an option's values that the option may be given several times. */
export function allowRepeats<Read extends object>(parse: Read): Read {
  repeatableParsers.add(parse);
  return parse;
}

/** Refuses an option that is given twice with a value each, because only one of them would count. */
export function refuseRepeatedOptions(command: Command): void {
  for (const option of command.options) {
    if (!(option.required || option.optional) || (option.parseArg && repeatableParsers.has(option.parseArg)))
      continue;
    let seen = false;
    command.on(`option:${option.name()}`, () => {
      if (seen) command.error(`error: option '${option.flags}' is given twice. Give it once.`);
      seen = true;
    });
  }
}

/** What is said of a year that no plan may speak of. */
export function dateOutOfRange(): InvalidArgumentError {
  return new InvalidArgumentError(`Give a date from ${FIRST_YEAR} to ${LAST_YEAR}.`);
}

/** A day, as an option's value. */
export function parseDay(text: string): string {
  if (isPlanDate(text)) return text;
  if (isCalendarDate(text)) throw dateOutOfRange();
  throw new InvalidArgumentError("Give a date as year-month-day, such as 2027-01-31.");
}
