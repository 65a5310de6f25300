import { type Occurrence, occurrencesOf } from "../plan/occurrences.ts";
import type { Sections } from "../plan/sections.ts";
import type { Calendar, Slot } from "../plan/types.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { DateContext } from "./date-source.ts";

/** Returns the posts and open slots of the calendar section. */
export function postEntries(
  { calendar }: Sections,
  { formatter, words, span }: DateContext,
): CalendarEntry[] {
  const keys = slotKeys(calendar);
  return occurrencesOf(calendar, span).map((occurrence) => {
    const { slot, post, date } = occurrence;
    // A post in a slot has the key of the slot, so that it replaces the open slot when a calendar program
    // imports the file again, and the slot replaces it if the post is removed.
    const key = slot ? `slot-${keys.get(slot)}-${date}` : `post-${post?.id}`;
    return postEntry(occurrence, key, { formatter, words });
  });
}

/** Returns a unique key for each slot: its id, or its channel, format and pillar. */
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
  const formatName = formatter.value("format", format);
  const purpose = [formatName, formatter.name("pillar", pillar)].filter(Boolean).join(" · ");
  const headline = post?.title ?? post?.text;
  const subject = headline ? postExcerpt(headline) : [purpose, !post && words.free].filter(Boolean).join(" ");
  const details: [string, string | undefined][] = [
    [labels.status, formatter.value("post", post?.status)],
    [labels.format, formatName],
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
    title: [formatter.name("channel", channel), subject].filter(Boolean).join(": "),
    details: [
      ...(post?.text ? [post.text.trim()] : []),
      ...details.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    ],
    owner: post?.owner,
    canceled: post?.status === "cancelled" || undefined,
    occurrence,
  };
}

/** Returns the first line of a text, cut to about 60 characters. */
function postExcerpt(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  const characters = [...line];
  if (characters.length <= 60) return line;
  return `${characters
    .slice(0, 60)
    .join("")
    .replace(/\s+\S*$/, "")}…`;
}
