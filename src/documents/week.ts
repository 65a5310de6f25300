import { weekdayNames, weekdays } from "../locale/weekdays.ts";
import type { Slot } from "../plan/types.ts";
import type { Teller } from "../tell/teller.ts";

/** One day of a channel's week. */
export interface WeekDay {
  /** "Mon" in the language. */
  label: string;
  /** "18:00 reel", in the order of the day; none on a day without. */
  posts: string[];
}

/** When a channel posts in a week, by the slots of the calendar; nothing where it has none. */
export function weekOf(channel: string, slots: readonly Slot[], tell: Teller): WeekDay[] | undefined {
  const own = slots.filter((slot) => slot.channel === channel && slot.days?.length);
  if (own.length === 0) return undefined;
  const names = weekdayNames(tell.locale, "short");
  return weekdays.map((day) => ({
    label: names[day] ?? day,
    posts: own
      .filter(({ days }) => days?.includes(day))
      .map(({ time, format }) => [time, format].filter(Boolean).join(" "))
      .sort(),
  }));
}

/** A week in one line: "Tue 18:00 reel; Thu 18:00 carousel". */
export function weekText(week: readonly WeekDay[] | undefined): string | undefined {
  return week
    ?.filter(({ posts }) => posts.length > 0)
    .map(({ label, posts }) => `${label} ${posts.join(", ")}`)
    .join("; ");
}
