import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { TimeWindow } from "../../plan/types.ts";
import { chips, type DocumentCard, factsOf, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";
import { channelWeek } from "../schedule/channel-week.ts";
import { frequencyText } from "../schedule/frequency-text.ts";

const strategy = ((
  { strategy: { voice, pillars, channels, actions, phases, ...strategy }, calendar },
  formatter,
) => {
  const { labels } = formatter;
  return {
    positioning: factsOf(
      [labels.valueProposition, strategy.valueProposition],
      [labels.slogan, strategy.slogan],
      [labels.keyMessages, strategy.keyMessages],
    ),
    voice: factsOf(
      [labels.tone, formatter.list(voice?.tone)],
      [labels.do, voice?.do],
      [labels.dont, voice?.dont],
    ),
    pillars: tableOf(
      labels.pillars,
      pillars,
      [labels.pillar, ({ name }) => name],
      [labels.share, ({ share }) => formatter.percent(share)],
      [labels.audiences, ({ audiences }) => formatter.names("audience", audiences)],
      [labels.objectives, ({ objectives }) => formatter.names("objective", objectives)],
    ),
    channels: channels?.map(
      (channel): DocumentCard => ({
        anchor: anchorOf(channel),
        title: formatter.channel(channel),
        note: channel.rationale,
        facts: factsOf(
          [labels.frequency, frequencyText(channel.frequency, formatter)],
          [labels.week, channelWeek(channel.id, calendar.slots ?? [], formatter)],
          [labels.audiences, formatter.names("audience", channel.audiences)],
          [labels.objectives, formatter.names("objective", channel.objectives)],
          [labels.languages, formatter.list(formatter.languages(channel.languages))],
          [labels.tone, channel.tone],
          [labels.formats, chips(formatter.values("format", channel.formats))],
          [labels.hashtags, chips(channel.hashtags?.map((hashtag) => `#${hashtag}`))],
          [labels.keywords, chips(channel.keywords)],
          [labels.bestTimes, channel.bestTimes?.map((window) => timeWindowText(window, formatter))],
          [labels.effort, effortText(channel.effortPerPost, formatter)],
        ),
      }),
    ),
    actions: tableOf(
      labels.actions,
      actions,
      [labels.action, ({ description }) => description],
      [labels.objectives, ({ objectives }) => formatter.names("objective", objectives)],
      [labels.channels, ({ channels }) => formatter.names("channel", channels)],
      [labels.pillar, ({ pillar }) => formatter.name("pillar", pillar)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.period, ({ start, end }) => formatter.period(start, end)],
      [labels.effort, ({ effort, per }) => formatter.amountPer(formatter.duration(effort), per)],
      [labels.addresses, ({ addresses }) => formatter.names("SWOT item", addresses)],
    ),
    phases: tableOf(
      labels.phases,
      phases,
      [labels.phase, ({ name }) => name],
      [labels.period, ({ start, end }) => formatter.period(start, end)],
      [labels.goals, ({ goals }) => goals],
      [labels.objectives, ({ objectives }) => formatter.names("objective", objectives)],
    ),
  };
}) satisfies SectionBuilder;

export default strategy;

/** Returns days with hours: "Tuesday, Thursday, 18:00–20:00". */
function timeWindowText({ days, from, to }: TimeWindow, formatter: PlanFormatter): string {
  const hours = [from, to].filter(Boolean).join("–");
  return [formatter.weekdays(days), hours].filter(Boolean).join(", ");
}

function effortText(effort: string | undefined, formatter: PlanFormatter): string | undefined {
  const duration = formatter.duration(effort);
  return duration && formatter.words.perPost({ duration });
}
