import { InvalidArgumentError } from "commander";
import type { DateRange } from "../../calendar/calendar-entry.ts";
import { weekRange } from "../../plan/time.ts";
import type { Post } from "../../plan/types.ts";
import { isPlanYear } from "../../schema/formats.ts";
import { dateOutOfRange } from "../option-parsers.ts";

/** Returns the value of an option as a month. @throws InvalidArgumentError if it is not valid */
export function parseMonth(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    if (!isPlanYear(text)) throw dateOutOfRange();
    return text;
  }
  throw new InvalidArgumentError("Give a month as year-month, such as 2027-03.");
}

/** Returns the days of an ISO week. @throws InvalidArgumentError if it is not valid */
export function parseWeek(text: string): DateRange {
  const [, year, number] = /^(\d{4})-W(\d{2})$/i.exec(text) ?? [];
  if (year && !isPlanYear(year)) throw dateOutOfRange();
  const range = year === undefined ? undefined : weekRange(year, Number(number));
  if (range) return range;
  throw new InvalidArgumentError("Give a week as year-Wnumber, such as 2027-W10.");
}

/** Returns the value of an option as a duration. @throws InvalidArgumentError if it is not valid */
export function parseDuration(text: string): string {
  if (/^[1-9]\d{0,2}[dwm]$/.test(text)) return text;
  throw new InvalidArgumentError("Give a number and d for days, w for weeks or m for months, such as 4w.");
}

/** Returns the values of an option that is repeated or has a list with commas. */
export function parseList(text: string, earlier: string[] = []): string[] {
  return [...earlier, ...text.split(",").map((one) => one.trim())];
}

const postStatuses = Object.keys({
  idea: true,
  draft: true,
  "in-review": true,
  approved: true,
  scheduled: true,
  published: true,
  cancelled: true,
} satisfies Record<NonNullable<Post["status"]>, true>);

/** Returns the values of an option as statuses of posts. @throws InvalidArgumentError for an unknown one */
export function parseStatuses(text: string, earlier: string[] = []): string[] {
  const statuses = parseList(text);
  for (const status of statuses)
    if (!postStatuses.includes(status))
      throw new InvalidArgumentError(`There is no state "${status}". They are ${postStatuses.join(", ")}.`);
  return [...earlier, ...statuses];
}

/** Returns the URL of a folder, with a final slash. @throws InvalidArgumentError if it is not valid */
export function parseWebFolder(text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return new URL(text).href.replace(/\/?$/, "/");
  throw new InvalidArgumentError("Give the address of a folder, such as https://example.org/media/.");
}
