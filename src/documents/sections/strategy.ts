import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { type Card, chips, factsOf, tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";
import { weekOf } from "../schedule/channel-week.ts";
import { frequencyText } from "../schedule/frequency-text.ts";

const strategy = (({ strategy: { voice, pillars, channels, actions }, calendar }, tell) => {
  const { labels } = tell;
  return {
    voice: factsOf([labels.tone, tell.list(voice?.tone)], [labels.do, voice?.do], [labels.dont, voice?.dont]),
    pillars: tableOf(
      labels.pillars,
      pillars,
      [labels.pillar, ({ name }) => name],
      [labels.share, ({ share }) => tell.percent(share)],
      [labels.audiences, ({ audiences }) => tell.names("audience", audiences)],
      [labels.objectives, ({ objectives }) => tell.names("objective", objectives)],
    ),
    channels: channels?.map(
      (channel): Card => ({
        anchor: anchorOf(channel),
        title: tell.channel(channel),
        note: channel.rationale,
        facts: factsOf(
          [labels.frequency, frequencyText(channel.frequency, tell)],
          [labels.week, weekOf(channel.id, calendar.slots ?? [], tell)],
          [labels.audiences, tell.names("audience", channel.audiences)],
          [labels.objectives, tell.names("objective", channel.objectives)],
          [labels.languages, tell.list(tell.languages(channel.languages))],
          [labels.tone, channel.tone],
          [labels.formats, chips(channel.formats)],
          [labels.effort, effortPerPost(channel.effortPerPost, tell)],
        ),
      }),
    ),
    actions: tableOf(
      labels.actions,
      actions,
      [labels.action, ({ description }) => description],
      [labels.objectives, ({ objectives }) => tell.names("objective", objectives)],
      [labels.channels, ({ channels }) => tell.names("channel", channels)],
      [labels.pillar, ({ pillar }) => tell.name("pillar", pillar)],
      [labels.owner, ({ owner }) => tell.person(owner)],
      [labels.period, ({ start, end }) => tell.period(start, end)],
      [labels.effort, ({ effort, per }) => tell.rate(tell.duration(effort), per)],
      [labels.addresses, ({ addresses }) => tell.names("SWOT item", addresses)],
    ),
  };
}) satisfies Section;

export default strategy;

function effortPerPost(effort: string | undefined, tell: Teller): string | undefined {
  const duration = tell.duration(effort);
  return duration && tell.fill(tell.words.perPost, { duration });
}
