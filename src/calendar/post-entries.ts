import { type Occurrence, occurrencesOf } from "../plan/occurrences.ts";
import type { Sections } from "../plan/sections.ts";
import type { Calendar, Slot } from "../plan/types.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { DateContext } from "./date-source.ts";

/** Posts and free slots, as the calendar section has them. */
export function postEntries(
  { calendar }: Sections,
  { formatter, words, span }: DateContext,
): CalendarEntry[] {
  const keys = slotKeys(calendar);
  return occurrencesOf(calendar, span).map((occurrence) => {
    const { slot, post, date } = occurrence;
    // A post in a slot goes by the name of the slot, so that it takes the place of the free slot in a calendar that
    // had it, and gives it back.
    const key = slot ? `slot-${keys.get(slot)}-${date}` : `post-${post?.id}`;
    return postEntry(occurrence, key, { formatter, words });
  });
}

/** A name for each slot: its id, or what it is for. */
function slotKeys({ slots = [] }: Calendar): ReadonlyMap<Slot, string> {
  const keys = new Map<Slot, string>();
  const used = new Map<string, number>();
  for (const slot of slots) {
    const { id, channel, format, pillar } = slot;
    const name = id ?? [channel, format, pillar].filter(Boolean).join("-");
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    keys.set(slot, count === 1 ? name : `${name}-${count}`);
  }
  return keys;
}

function postEntry(
  occurrence: Occurrence,
  key: string,
  { formatter, words }: Pick<DateContext, "formatter" | "words">,
): CalendarEntry {
  const { date, time, channel, pillar, format, post } = occurrence;
  const { labels } = formatter;
  const kept = [format, formatter.name("pillar", pillar)].filter(Boolean).join(" · ");
  const what = post?.text ? postExcerpt(post.text) : [kept, !post && words.free].filter(Boolean).join(" ");
  const details: [string, string | undefined][] = [
    [labels.status, formatter.value("post", post?.status)],
    [labels.format, format],
    [labels.pillar, formatter.name("pillar", pillar)],
    [labels.campaign, formatter.name("campaign", post?.campaign)],
    [labels.link, post?.link ?? undefined],
    [labels.hashtags, post?.hashtags?.map((tag) => `#${tag}`).join(" ")],
    [labels.media, post?.media?.map(({ file }) => file).join(", ")],
  ];
  return {
    key,
    kind: post ? "post" : "slot",
    date,
    time,
    title: [formatter.name("channel", channel), what].filter(Boolean).join(": "),
    details: [
      ...(post?.text ? [post.text.trim()] : []),
      ...details.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    ],
    owner: post?.owner,
    canceled: post?.status === "cancelled" || undefined,
    occurrence,
  };
}

/** Enough of a text to know it by. */
function postExcerpt(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  const signs = [...line];
  if (signs.length <= 60) return line;
  return `${signs
    .slice(0, 60)
    .join("")
    .replace(/\s+\S*$/, "")}…`;
}
