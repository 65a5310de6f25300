import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { weekdayNames, weekdays } from "../../i18n/weekdays.ts";
import type { Slot } from "../../plan/types.ts";

/** When a channel posts in a week: in words, and day by day for formats that draw it. */
export interface ChannelWeek {
  /** "Tue 18:00 reel; Thu 18:00 carousel". */
  text: string;
  week: ChannelDay[];
}

/** One day of a channel's week. */
interface ChannelDay {
  /** "Mon" in the language. */
  label: string;
  /** In the order of the day; none on a day without. */
  posts: { time?: string; format?: string }[];
}

/** The week of a channel by the slots of the calendar; nothing where it has none. */
export function channelWeek(
  channel: string,
  slots: readonly Slot[],
  formatter: PlanFormatter,
): ChannelWeek | undefined {
  const own = slots.filter((slot) => slot.channel === channel && slot.days?.length);
  if (own.length === 0) return undefined;
  const names = weekdayNames(formatter.locale, "short");
  const week = weekdays.map((day) => ({
    label: names[day] ?? day,
    posts: own
      .filter(({ days }) => days?.includes(day))
      .map(({ time, format }) => ({ time, format }))
      .sort((one, other) => (one.time ?? "").localeCompare(other.time ?? "")),
  }));
  return { text: weekText(week), week };
}

function weekText(week: readonly ChannelDay[]): string {
  return week
    .filter(({ posts }) => posts.length > 0)
    .map(({ label, posts }) => {
      const said = posts.map(({ time, format }) => [time, format].filter(Boolean).join(" "));
      return [label, said.filter(Boolean).join(", ")].filter(Boolean).join(" ");
    })
    .join("; ");
}
