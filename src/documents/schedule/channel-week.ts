import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { weekdayNames, weekdays } from "../../i18n/weekdays.ts";
import type { Slot } from "../../plan/types.ts";

/** The times at which a channel posts in a week: as text, and by day for formats that draw it. */
export interface ChannelWeek {
  /** "Tue 18:00 reel; Thu 18:00 carousel". */
  text: string;
  week: ChannelDay[];
}

/** One day of a channel's week. */
interface ChannelDay {
  /** "Mon" in the language of the document. */
  label: string;
  /** The posts of the day, by time; empty if there are none. */
  posts: { time?: string; format?: string }[];
}

/**
 * Returns the week of a channel from the slots of the calendar; `undefined` if the channel has no slots with
 * weekdays.
 */
export function channelWeek(
  channel: string,
  slots: readonly Slot[],
  formatter: PlanFormatter,
): ChannelWeek | undefined {
  const channelSlots = slots.filter((slot) => slot.channel === channel && slot.days?.length);
  if (channelSlots.length === 0) return undefined;
  const names = weekdayNames(formatter.locale, "short");
  const week = weekdays.map((day) => ({
    label: names[day] ?? day,
    posts: channelSlots
      .filter(({ days }) => days?.includes(day))
      .map(({ time, format }) => ({ time, format: formatter.value("format", format) }))
      .sort((one, other) => (one.time ?? "").localeCompare(other.time ?? "")),
  }));
  return { text: weekText(week), week };
}

function weekText(week: readonly ChannelDay[]): string {
  return week
    .filter(({ posts }) => posts.length > 0)
    .map(({ label, posts }) => {
      const postTexts = posts.map(({ time, format }) => [time, format].filter(Boolean).join(" "));
      return [label, postTexts.filter(Boolean).join(", ")].filter(Boolean).join(" ");
    })
    .join("; ");
}
