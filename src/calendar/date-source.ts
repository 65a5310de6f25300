import type { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { Messages } from "../generated/messages.ts";
import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry, DateRange } from "./calendar-entry.ts";

/** The formatter, texts and range of days for calendar entries. */
export interface DateContext {
  formatter: PlanFormatter;
  words: Messages["calendar"];
  /** The requested days, which limit recurring entries. */
  span: DateRange;
}

/**
 * A source of entries of one kind; each file in `dates/` is one. The caller removes entries outside the span.
 */
export type DateSource = (sections: Sections, context: DateContext) => CalendarEntry[];
