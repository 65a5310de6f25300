import { isPlanDate } from "../schema/formats.ts";
import { themeNames } from "./names.ts";

/** @throws RangeError for an unknown format */
export function assertFormat(name: string, formats: readonly string[]): void {
  if (!formats.includes(name))
    throw new RangeError(`There is no format "${name}". The formats are: ${formats.join(", ")}.`);
}

/** @throws RangeError for an unknown theme */
export function assertTheme(name: string | undefined): void {
  if (name !== undefined && !(themeNames as readonly string[]).includes(name))
    throw new RangeError(`There is no theme "${name}". The themes are: ${themeNames.join(", ")}.`);
}

/** @throws RangeError if a text is not a day of a plan. A day that is absent is accepted. */
export function assertDays(...days: readonly (string | undefined)[]): void {
  for (const day of days)
    if (day !== undefined && !isPlanDate(day))
      throw new RangeError(`"${day}" is not a day. Write it as year-month-day, such as 2027-03-31.`);
}
