import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Post, PostMedia } from "../../plan/types.ts";
import { type Card, factsOf, tableOf, webLink } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";
import { datesOf, dateTable } from "../schedule/dated-events.ts";
import { sheetsOf } from "../schedule/month-sheets.ts";
import { typicalWeek } from "../schedule/typical-week.ts";

const calendar = ((sections, tell) => {
  const { slots, posts } = sections.calendar;
  const { labels } = tell;
  // Dates of campaigns and KPIs alone are no calendar of content.
  const dates = slots?.length || posts?.length ? datesOf(sections, tell) : [];
  return {
    week: typicalWeek(sections, tell),
    months: sheetsOf(sections, dates, tell),
    dates: dateTable(dates, tell),
    slots: tableOf(
      labels.slots,
      slots,
      [labels.days, ({ days }) => tell.weekdays(days)],
      [labels.time, ({ time }) => time],
      [labels.channel, ({ channel }) => tell.name("channel", channel)],
      [labels.pillar, ({ pillar }) => tell.name("pillar", pillar)],
      [labels.format, ({ format }) => format],
    ),
    posts: posts?.map((post) => card(post, tell)),
  };
}) satisfies Section;

export default calendar;

function card(post: Post, tell: Teller): Card {
  const { labels } = tell;
  const when = [tell.date(post.date), post.time].filter(Boolean).join(", ");
  const title = [when, tell.name("channel", post.channel)].filter(Boolean).join(" · ");
  return {
    anchor: anchorOf(post),
    title: title || post.id,
    quotes: post.text ? [{ text: post.text }] : undefined,
    facts: factsOf(
      [labels.status, tell.value("post", post.status)],
      [labels.format, post.format],
      [labels.pillar, tell.name("pillar", post.pillar)],
      [labels.campaign, tell.name("campaign", post.campaign)],
      [labels.language, tell.language(post.language)],
      [labels.link, webLink(post.link)],
      [labels.hashtags, post.hashtags?.map((tag) => `#${tag}`).join(" ")],
      [labels.media, post.media?.map((media) => mediaText(media, tell))],
      [labels.owner, tell.person(post.owner)],
      [labels.sponsored, post.sponsored ? tell.words.yes : undefined],
    ),
  };
}

function mediaText({ file, kind, length, captions, alt }: PostMedia, tell: Teller): string {
  const notes = [
    tell.value("media", kind),
    tell.duration(length),
    captions && tell.words.captions,
    alt && tell.fill(tell.words.altText, { alt }),
  ].filter(Boolean);
  return notes.length > 0 ? `${file} (${notes.join("; ")})` : file;
}
