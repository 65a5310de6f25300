import { InvalidArgumentError } from "commander";

/** A whole number from 0, as an option's value. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number, such as 0 or 10.");
}
