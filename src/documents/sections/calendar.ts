import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Post, PostApproval, PostMedia } from "../../plan/types.ts";
import { type DocumentCard, factsOf, tableOf, webLink } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";
import { datedEvents, dateTable } from "../schedule/dated-events.ts";
import { monthSheets } from "../schedule/month-sheets.ts";
import { typicalWeek } from "../schedule/typical-week.ts";

const calendar = ((sections, formatter) => {
  const { slots, posts, themes, approval } = sections.calendar;
  const { labels } = formatter;
  // The dates of campaigns and KPIs are not a content calendar if there are no slots and no posts.
  const dates = slots?.length || posts?.length ? datedEvents(sections, formatter) : [];
  return {
    week: typicalWeek(sections, formatter),
    months: monthSheets(sections, dates, formatter),
    dates: dateTable(dates, formatter),
    slots: tableOf(
      labels.slots,
      slots,
      [labels.days, ({ days }) => formatter.weekdays(days)],
      [labels.time, ({ time }) => time],
      [labels.channel, ({ channel }) => formatter.name("channel", channel)],
      [labels.pillar, ({ pillar }) => formatter.name("pillar", pillar)],
      [labels.format, ({ format }) => formatter.value("format", format)],
    ),
    themes: tableOf(
      labels.themes,
      themes,
      [labels.when, ({ month, day }) => formatter.date(month) ?? formatter.weekdays(day && [day])],
      [labels.theme, ({ theme }) => theme],
    ),
    approval: tableOf(
      labels.approvalSteps,
      approval?.steps,
      [labels.step, ({ name }) => name],
      [labels.by, ({ by }) => formatter.person(by)],
      [labels.before, ({ before }) => formatter.duration(before)],
    ),
    posts: posts?.map((post) => postCard(post, formatter)),
  };
}) satisfies SectionBuilder;

export default calendar;

function postCard(post: Post, formatter: PlanFormatter): DocumentCard {
  const { labels } = formatter;
  const when = [formatter.date(post.date), post.time].filter(Boolean).join(", ");
  const title = [when, formatter.name("channel", post.channel)].filter(Boolean).join(" · ");
  return {
    anchor: anchorOf(post),
    title: title || post.id,
    quotes: post.text ? [{ text: post.text }] : undefined,
    facts: factsOf(
      [labels.title, post.title],
      [labels.status, formatter.value("post", post.status)],
      [labels.format, formatter.value("format", post.format)],
      [labels.pillar, formatter.name("pillar", post.pillar)],
      [labels.campaign, formatter.name("campaign", post.campaign)],
      [labels.audiences, formatter.names("audience", post.audiences)],
      [labels.objectives, formatter.names("objective", post.objectives)],
      [labels.language, formatter.language(post.language)],
      [labels.callToAction, post.callToAction],
      [labels.link, webLink(post.link)],
      [labels.hashtags, post.hashtags?.map((tag) => `#${tag}`).join(" ")],
      [labels.media, post.media?.map((media) => mediaText(media, formatter))],
      [labels.brief, post.brief],
      [labels.owner, formatter.person(post.owner)],
      [labels.approvals, post.approvals?.map((approval) => approvalText(approval, formatter))],
      [labels.sponsored, post.sponsored ? formatter.words.yes : undefined],
      [labels.aiGenerated, post.aiGenerated ? formatter.words.yes : undefined],
      [labels.publishedAt, webLink(post.url)],
      [labels.notes, post.notes],
    ),
  };
}

/** Returns who approved which step, and when: "Maria Ivanova (Legal check, 10 January 2027)". */
function approvalText({ step, by, on }: PostApproval, formatter: PlanFormatter): string {
  const details = [formatter.name("approval step", step), formatter.date(on)].filter(Boolean).join(", ");
  const person = formatter.person(by) ?? by;
  return details ? formatter.words.on({ value: person, date: details }) : person;
}

function mediaText({ file, kind, length, captions, alt }: PostMedia, formatter: PlanFormatter): string {
  const notes = [
    formatter.value("media", kind),
    formatter.duration(length),
    captions && formatter.words.captions,
    alt && formatter.words.altText({ alt }),
  ].filter(Boolean);
  return notes.length > 0 ? `${file} (${notes.join("; ")})` : file;
}
