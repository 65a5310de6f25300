import type { DateRange } from "../../calendar/calendar-entry.ts";
import { weekRange } from "../../plan/time.ts";
import type { Post } from "../../plan/types.ts";
import { isPlanYear } from "../../schema/formats.ts";
import { invalidValue } from "../help/usage-error.ts";
import { dateOutOfRange, parseList } from "../option-parsers.ts";

/** Returns the value of an option as a month. @throws InvalidValue if it is not valid */
export function parseMonth(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    if (!isPlanYear(text)) throw dateOutOfRange();
    return text;
  }
  throw invalidValue("month");
}

/** Returns the days of an ISO week. @throws InvalidValue if it is not valid */
export function parseWeek(text: string): DateRange {
  const [, year, number] = /^(\d{4})-W(\d{2})$/i.exec(text) ?? [];
  if (year && !isPlanYear(year)) throw dateOutOfRange();
  const range = year === undefined ? undefined : weekRange(year, Number(number));
  if (range) return range;
  throw invalidValue("week");
}

/** Returns the value of an option as a duration. @throws InvalidValue if it is not valid */
export function parseDuration(text: string): string {
  if (/^[1-9]\d{0,2}[dwm]$/.test(text)) return text;
  throw invalidValue("duration");
}

/** The statuses of posts. */
export const postStatuses = Object.keys({
  idea: true,
  draft: true,
  "in-review": true,
  approved: true,
  scheduled: true,
  published: true,
  cancelled: true,
} satisfies Record<NonNullable<Post["status"]>, true>);

/** Returns the values of an option as statuses of posts. @throws InvalidValue for an unknown one */
export function parseStatuses(text: string, earlier: string[] = []): string[] {
  const statuses = parseList(text);
  for (const status of statuses)
    if (!postStatuses.includes(status))
      throw invalidValue("unknownStatus", { status, statuses: postStatuses });
  return [...earlier, ...statuses];
}

/** Returns the URL of a folder, with a final slash. @throws InvalidValue if it is not valid */
export function parseWebFolder(text: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return new URL(text).href.replace(/\/?$/, "/");
  throw invalidValue("webFolder");
}
