import { FIRST_YEAR, isCalendarDate, isPlanDate, LAST_YEAR } from "../schema/formats.ts";
import type { SmplanCommand } from "./help/smplan-command.ts";
import { type InvalidValue, invalidValue, usageError } from "./help/usage-error.ts";

/** The largest number that an option accepts. */
const MAX_COUNT = 1_000_000;

/** Returns the value of an option as a whole number. @throws InvalidValue if it is not valid */
export function parseWholeNumber(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= MAX_COUNT) return Number(text);
  throw invalidValue("wholeNumber", { min: 0, max: MAX_COUNT });
}

/** More threads do not help on any machine. */
const MAX_WORKERS = 256;

/** Returns the value of an option as a number of threads. @throws InvalidValue if it is not valid */
export function parseWorkerCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_WORKERS) return Number(text);
  throw invalidValue("wholeNumber", { min: 1, max: MAX_WORKERS });
}

/** Returns the value of an option. @throws InvalidValue if it is blank */
export function parseNonEmptyText(text: string): string {
  if (text.trim() !== "") return text;
  throw invalidValue("empty");
}

/** The parsers of the options that may be given several times. */
const repeatableParsers = new WeakSet<object>();

/** Allows the option with this parser to be given several times, and returns the parser. */
export function allowRepeats<Read extends object>(parse: Read): Read {
  repeatableParsers.add(parse);
  return parse;
}

/** Makes a command refuse a repeated option with a value, because only the last value would be used. */
export function refuseRepeatedOptions(command: SmplanCommand): void {
  for (const option of command.options) {
    if (!(option.required || option.optional) || (option.parseArg && repeatableParsers.has(option.parseArg)))
      continue;
    let wasGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (wasGiven) throw usageError(command.path, "optionTwice", { flags: option.flags });
      wasGiven = true;
    });
  }
}

/** Returns the values of an option that is repeated or has a list with commas. */
export function parseList(text: string, earlier: string[] = []): string[] {
  return [...earlier, ...text.split(",").map((one) => one.trim())];
}

/** Returns the error for a date outside the years that a plan may contain. */
export function dateOutOfRange(): InvalidValue {
  return invalidValue("dateRange", { first: String(FIRST_YEAR), last: String(LAST_YEAR) });
}

/** Returns the value of an option as a date. @throws InvalidValue if it is not valid */
export function parseDay(text: string): string {
  if (isPlanDate(text)) return text;
  if (isCalendarDate(text)) throw dateOutOfRange();
  throw invalidValue("day");
}
