import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { CalendarWords } from "../i18n/calendar.ts";
import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry, DateRange } from "./calendar-entry.ts";

/** What a calendar is written of. */
export interface CalendarContent {
  sections: Sections;
  /** In the order of days and times. */
  entries: readonly CalendarEntry[];
  span: DateRange;
  /** The plan's time zone, such as Europe/Sofia; nothing where it names none. */
  zone?: string;
  /** The moment at which it is written. */
  now: Date;
  /** Where on the web the files lie that posts name, as an address that ends with a slash; nothing where nobody said. */
  mediaBaseUrl?: string;
  formatter: PlanFormatter;
  words: CalendarWords;
}

/** Why a post is not in the file, or not as the plan has it, in the person's words. */
export interface PostProblem {
  /** The post's id. */
  post: string;
  reason: string;
  /** Whether it is in the file all the same. */
  isIncluded?: boolean;
}

export interface RenderedCalendar {
  text: string;
  problems: readonly PostProblem[];
  /** Entries for which the file has no room; they would be refused for nothing else that is known. */
  overflow?: readonly CalendarEntry[];
  /** How many posts in the file a spreadsheet could take for formulas; only of files for publishing tools. */
  formulaCount?: number;
}

/** What a tool that publishes posts from files wants, beyond what its files look like. */
export interface PublishingTool {
  /** What the tool is called in messages. */
  tool: string;
  /** Whether a file is for one profile, which is chosen when it is uploaded. */
  oneProfile: boolean;
  /** Whether people read the file in a spreadsheet, because the tool reads no files. */
  spreadsheet: boolean;
  /** The most posts that one file should have; `hard` where the tool takes no more. */
  postLimit?: { posts: number; hard: boolean };
  /** What is to be done or known at the upload, each by its key in the words. */
  hints: readonly (keyof CalendarWords["hints"])[];
}

/** A form of the calendar: for people, for calendar programs, or for a tool that publishes posts. */
export interface CalendarFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** What it is, for the help: "Hootsuite's bulk composer". */
  description: string;
  /** Whether its text has colors for a terminal; then it contains no other control characters. */
  styled?: true;
  /** Where it holds only posts that are ready to be published. */
  publishing?: PublishingTool;
  /** Whether a file was made by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  /** @param look the width of the terminal, and whether it has colors */
  render(content: CalendarContent, look: CalendarRenderOptions): RenderedCalendar | Promise<RenderedCalendar>;
}

export interface CalendarRenderOptions {
  width: number;
  /** Chalk's level: 0 for none. */
  color: 0 | 1 | 2 | 3;
}
