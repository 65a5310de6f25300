import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarFormat } from "./calendar-format.ts";
import { dateEntries } from "./date-entries.ts";
import type { DateContext } from "./date-source.ts";
import { postEntries } from "./post-entries.ts";

const modules = import.meta.glob<CalendarFormat>("./formats/*.ts", { import: "default" });

/** The names of the calendar formats; each file in `formats/` is one. */
export const calendarFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

/** Returns the format with a name from `calendarFormats`. Throws if there is none. */
export async function loadCalendarFormat(name: string): Promise<CalendarFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no calendar format "${name}"`);
  return load();
}

/** Returns all entries of a range of days, in order; entries without a time come first on their day. */
export function calendarEntries(sections: Sections, context: DateContext): CalendarEntry[] {
  const { span } = context;
  const entries = [...dateEntries(sections, context), ...postEntries(sections, context)];
  const moment = ({ date, time = "" }: CalendarEntry): string =>
    `${date < span.from ? span.from : date} ${time}`;
  return entries.sort((a, b) => (moment(a) < moment(b) ? -1 : Number(moment(a) > moment(b))));
}
