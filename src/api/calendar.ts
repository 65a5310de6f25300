import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { PostProblem } from "../calendar/calendar-format.ts";
import { languageOf } from "../i18n/languages.ts";
import type { Post } from "../plan/types.ts";
import { createCalendar } from "../services/calendar/create-calendar.ts";
import { assertDays, assertFormat } from "./assert-options.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";
import { type CalendarFormatName, calendarFormats, type LanguageTag } from "./names.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

/** The options of `calendar`, without the format. */
export interface CalendarSettings extends ReadPlanOptions {
  /** The first day, as year-month-day. Today by default, or the first day of the plan if today is outside it. */
  from?: string;
  /** The last day, as year-month-day. Four weeks after the start by default. */
  to?: string;
  /** The ids of the channels whose posts are included. By default, all entries are. */
  channels?: readonly string[];
  /**
   * The statuses of posts that are included. By default, all entries are. Formats of publishing tools only
   * get approved posts by default.
   */
  statuses?: readonly NonNullable<Post["status"]>[];
  /** The URL of the folder with the media files of posts, for publishing tools. */
  mediaUrl?: string;
  /** The language of the texts. The language of the plan by default. */
  language?: LanguageTag;
  /** The day on which the calendar is created, as year-month-day. Today by default. */
  today?: string;
  /** The width of the format "table", in columns. 100 by default. */
  width?: number;
  /** Receives each post that is missing or incomplete in the text, with the reason. */
  onProblem?: (problem: PostProblem) => void;
}

/**
 * Returns what is due between two days: slots and posts, campaigns, deadlines, reviews and drills. Without a
 * format, the entries are data, sorted by day and time. With a format, they are the text of a file for a
 * calendar program or a publishing tool, or a table. Invalid parts of the plan are left out; `loadPlan` returns
 * the reasons.
 *
 * @example
 * import { calendar } from "smplan";
 *
 * const text = `
 * smplan: 1
 * plan: { language: en }
 * calendar: { posts: [{ id: buns, text: Hot cross buns, date: 2027-03-26 }] }
 * `;
 * const [post] = await calendar("smplan.yaml", { text, from: "2027-03-01", to: "2027-03-31" });
 * console.log(post.date, post.title); // 2027-03-26 Hot cross buns
 * const ics = await calendar("smplan.yaml", { text, from: "2027-03-01", to: "2027-03-31", format: "ics" });
 * console.log(ics.split("\r\n")[0]); // BEGIN:VCALENDAR
 *
 * @throws UserError if the plan cannot be read, its configuration is invalid, it has no such channel, the last
 * day is before the first or too late, or the file of a publishing tool would have posts of several profiles
 * @throws RangeError for an unknown format, or a day that does not exist
 */
export function calendar(
  plan: string | LoadedPlan,
  options?: CalendarSettings & { format?: undefined },
): Promise<CalendarEntry[]>;
export function calendar(
  plan: string | LoadedPlan,
  options: CalendarSettings & { format: CalendarFormatName },
): Promise<string>;
export function calendar(
  plan: string | LoadedPlan,
  options?: CalendarSettings & { format?: CalendarFormatName },
): Promise<CalendarEntry[] | string>;
export async function calendar(
  plan: string | LoadedPlan,
  { format, ...options }: CalendarSettings & { format?: CalendarFormatName } = {},
): Promise<CalendarEntry[] | string> {
  if (format !== undefined) assertFormat(format, calendarFormats);
  const { from, to, today, channels, statuses, mediaUrl, language, width = 100, onProblem } = options;
  assertDays(from, to, today);
  const { file, runtime } = planInput(plan, options);
  const { content, files, problems } = await createCalendar(
    file,
    {
      from,
      to,
      today,
      format,
      channel: channels && [...channels],
      status: statuses && [...statuses],
      mediaUrl: mediaUrl?.replace(/\/?$/, "/"),
      language: language && languageOf(language),
      look: { width, color: 0 },
    },
    runtime,
  );
  if (format === undefined) return [...content.entries];
  for (const problem of problems) onProblem?.(problem);
  return files.map(({ text }) => text).join("");
}
