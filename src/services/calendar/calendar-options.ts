/** What a person asked of a calendar, as commander hands it over. */
export interface CalendarOptions {
  from?: string;
  to?: string;
  month?: string;
  week?: string;
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
