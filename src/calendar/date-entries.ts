import type { Sections } from "../plan/sections.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { DateContext, DateSource } from "./date-source.ts";

const dateSources = import.meta.glob<DateSource>("./dates/*.ts", { import: "default", eager: true });

/**
 * Returns all entries except posts: campaigns, due dates, reviews, drills, and the dates of the plan itself.
 */
export function dateEntries(sections: Sections, context: DateContext): CalendarEntry[] {
  const { from, to } = context.span;
  return Object.values(dateSources)
    .flatMap((source) => source(sections, context))
    .filter(({ date, end = date }) => date <= to && end >= from);
}
