import type { DateRange } from "../../calendar/calendar-entry.ts";
import type { CalendarRenderOptions } from "../../calendar/calendar-format.ts";

/** The content of a calendar, and its format. */
export interface CalendarOptions {
  from?: string;
  to?: string;
  month?: string;
  week?: DateRange;
  next?: string;
  /** The name of the format. Without it, the extension of the output decides, otherwise it is a table. */
  format?: string;
  /** The file for the calendar, or a folder for the files of a publishing tool. */
  output?: string;
  /** The terminal for which a table is rendered, by default one without colors. */
  look?: CalendarRenderOptions;
  channel?: string[];
  status?: string[];
  mediaUrl?: string;
  language?: string;
  today?: string;
}
