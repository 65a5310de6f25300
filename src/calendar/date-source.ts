import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { CalendarWords } from "../i18n/calendar.ts";
import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry, DateRange } from "./calendar-entry.ts";

/** What the dates of a plan are told with. */
export interface DateContext {
  formatter: PlanFormatter;
  words: CalendarWords;
  /** The days that are asked for: what comes back for ever is told no further. */
  span: DateRange;
}

/** One kind of dates that a plan sets: a file in `dates/` is one. What lies outside the span is left out afterwards. */
export type DateSource = (sections: Sections, context: DateContext) => CalendarEntry[];
