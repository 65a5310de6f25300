import { InvalidArgumentError } from "commander";

export interface CalendarOptions {
  from?: string;
  to?: string;
  month?: string;
  format?: string;
  output?: string;
  channel?: string[];
  status?: string[];
  language?: string;
  today?: string;
  force?: boolean;
}

/** A month, as an option's value. */
export function month(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError("Give a month as year-month, such as 2027-03.");
}

/** Several values: the option again, or commas. */
export function several(text: string, earlier: string[] = []): string[] {
  return [...earlier, ...text.split(",").map((one) => one.trim())];
}
