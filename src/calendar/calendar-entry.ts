import type { Occurrence } from "../plan/occurrences.ts";

/** What an entry of the calendar is. */
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

/** Something that is to be done or to happen on a day. */
export interface CalendarEntry {
  /** Stays the same whatever is written about it: made of what it is, its id, and the day where it comes back. */
  key: string;
  kind: CalendarEntryKind;
  /** The day, year-month-day, on the plan's own clocks as `time` is. */
  date: string;
  time?: string;
  /** The last day, where it lasts several. */
  end?: string;
  title: string;
  /** Whose it is, by an id of the team. */
  owner?: string;
  /** What else is to be known, a line each. */
  details?: readonly string[];
  canceled?: boolean;
  /** What of the calendar section it is, for posts and slots. */
  occurrence?: Occurrence;
}

/** From one day to another, both included. */
export interface DateRange {
  from: string;
  to: string;
}
