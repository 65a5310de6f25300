import type { Occurrence } from "../plan/occurrences.ts";

/** The kind of a calendar entry. */
type CalendarEntryKind =
  | "post"
  | "slot"
  | "campaign"
  | "deadline"
  | "milestone"
  | "baseline"
  | "review"
  | "drill"
  | "approval";

/** Something that happens or is due on a day. */
export interface CalendarEntry {
  /**
   * A stable key, built from the kind, the id and, if it recurs, the day; it does not change with the texts.
   */
  key: string;
  kind: CalendarEntryKind;
  /** The day as year-month-day, in the plan's time zone like `time`. */
  date: string;
  time?: string;
  /** The last day, if it lasts several days. */
  end?: string;
  title: string;
  /** The id of the team member who owns it. */
  owner?: string;
  /** Further information, one line per item. */
  details?: readonly string[];
  canceled?: boolean;
  /** The occurrence in the calendar section, for posts and slots. */
  occurrence?: Occurrence;
}

/** A range of days, both ends included. */
export interface DateRange {
  from: string;
  to: string;
}
