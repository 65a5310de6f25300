import type { DateRange } from "../../calendar/calendar-entry.ts";

/** The options of `smplan calendar`, as commander parses them. */
export interface CalendarOptions {
  from?: string;
  to?: string;
  month?: string;
  week?: DateRange;
  next?: string;
  format?: string;
  output?: string;
  channel?: string[];
  status?: string[];
  mediaUrl?: string;
  language?: string;
  today?: string;
  force?: boolean;
}
