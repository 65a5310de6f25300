import { type Occurrence, occurrencesOf } from "../plan/occurrences.ts";
import type { Sections } from "../plan/sections.ts";
import type { Teller } from "../tell/teller.ts";
import type { Entry, Span } from "./entry.ts";

/** Posts and free slots, as the calendar section has them. */
export function postEntries({ calendar }: Sections, tell: Teller, span: Span): Entry[] {
  return occurrencesOf(calendar, span).map((occurrence) => entryOf(occurrence, tell));
}

function entryOf(occurrence: Occurrence, tell: Teller): Entry {
  const { date, time, channel, pillar, format, slot, post } = occurrence;
  const { labels } = tell;
  const kept = [format, tell.name("pillar", pillar)].filter(Boolean).join(" · ");
  const what = post?.text ? firstLine(post.text) : kept;
  const details: [string, string | undefined][] = [
    [labels.status, tell.value("post", post?.status)],
    [labels.format, format],
    [labels.pillar, tell.name("pillar", pillar)],
    [labels.campaign, tell.name("campaign", post?.campaign)],
    [labels.owner, tell.person(post?.owner)],
    [labels.link, post?.link ?? undefined],
    [labels.hashtags, post?.hashtags?.map((tag) => `#${tag}`).join(" ")],
    [labels.media, post?.media?.map(({ file }) => file).join(", ")],
  ];
  return {
    key: post ? `post-${post.id}` : `slot-${slot?.id}-${date}`,
    kind: post ? "post" : "slot",
    date,
    time,
    title: [tell.name("channel", channel), what].filter(Boolean).join(": "),
    details: [
      ...(post?.text ? [post.text.trim()] : []),
      ...details.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    ],
    cancelled: post?.status === "cancelled" || undefined,
    occurrence,
  };
}

/** Enough of a text to know it by. */
function firstLine(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  if (line.length <= 60) return line;
  return `${line.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}
