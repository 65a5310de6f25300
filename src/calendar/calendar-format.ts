import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { Messages } from "../generated/messages.ts";
import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry, DateRange } from "./calendar-entry.ts";

/** The content of a calendar, for all formats. */
export interface CalendarContent {
  sections: Sections;
  /** The path of the plan. */
  file: string;
  /** Sorted by day and time. */
  entries: readonly CalendarEntry[];
  span: DateRange;
  /** The plan's time zone, such as Europe/Sofia; `undefined` if the plan has none. */
  zone?: string;
  /** The time at which the calendar is written. */
  now: Date;
  /** The base URL of the posts' media files, ending with a slash; `undefined` if it was not given. */
  mediaBaseUrl?: string;
  formatter: PlanFormatter;
  words: Messages["calendar"];
}

/** The reason why a post is missing or incomplete in the file, in the user's language. */
export interface PostProblem {
  /** The post's id. */
  post: string;
  reason: string;
  /** Whether the post is in the file despite the problem. */
  isIncluded?: boolean;
}

/** The text of a calendar file, with the problems found while rendering. */
export interface RenderedCalendar {
  text: string;
  problems: readonly PostProblem[];
  /** Entries beyond the post limit of the file; the tool would otherwise accept them. */
  overflow?: readonly CalendarEntry[];
  /** The number of posts that a spreadsheet could interpret as formulas; only for publishing tools. */
  formulaCount?: number;
}

/** The requirements of a tool that publishes posts from files, apart from the file layout. */
export interface PublishingTool {
  /** The name of the tool in messages. */
  tool: string;
  /** Whether a file is for one profile, which is chosen at the upload. */
  oneProfile: boolean;
  /** Whether users open the file in a spreadsheet, because the tool cannot import files. */
  spreadsheet: boolean;
  /** The maximum number of posts in a file; `hard` if the tool rejects more, otherwise a recommendation. */
  postLimit?: { posts: number; hard: boolean };
  /** The keys of instructions for the upload. */
  hints: readonly (keyof Messages["calendar"]["hints"])[];
}

/** An output format of the calendar: for users, for calendar programs, or for a publishing tool. */
export interface CalendarFormat {
  /** The file extension, without the dot. */
  extension: string;
  /** A short description for the help: "Hootsuite's bulk composer". */
  description: string;
  /** Whether the output may contain ANSI colors; it then contains no other control characters. */
  styled?: true;
  /** The publishing tool, if the format is for one; the file then contains only posts that it accepts. */
  publishing?: PublishingTool;
  /** Returns whether this format wrote a file, which may then be overwritten. */
  isOwnOutput(content: Uint8Array): boolean;
  /** Returns the text of the calendar, and the posts that are missing from it. */
  render(
    content: CalendarContent,
    options: CalendarRenderOptions,
  ): RenderedCalendar | Promise<RenderedCalendar>;
}

/** The terminal that a calendar is rendered for. */
export interface CalendarRenderOptions {
  /** The width in columns. */
  width: number;
  /** The color level of Chalk; 0 means no colors. */
  color: 0 | 1 | 2 | 3;
}
