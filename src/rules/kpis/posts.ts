import { hasFrequency } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { targetRangeOf } from "../../plan/kpi-targets.ts";
import { roundTo } from "../../plan/round.ts";
import { occurrencesWithin, perWeek } from "../../plan/time.ts";
import type { Cadence, Channel, Kpi } from "../../plan/types.ts";

/** The number of days in the period of a KPI that is counted again in each period. */
const daysInCadence: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30.4,
  quarterly: 91.3,
  yearly: 365.25,
};

export default defineRule({
  id: "kpis/posts",
  severity: "warning",
  presets: ["recommended"],
  summary: "A target for published posts fits the frequencies of the channels.",
  why: "The frequencies say how much the team publishes. A target far from that either asks for posts that nobody has planned, or is met without doing what was planned.",
  source: "The four steps of a social media plan, strategy: with what frequency",
  reads: ["kpis", "strategy"],
  options: {
    difference: {
      type: "number",
      description: "The difference between target and frequencies, in percent, from which it is reported.",
      default: 50,
      minimum: 0,
    },
  },
  messages: {
    more: 'KPI "{name}" ({id}) is to be {value} posts {period}, but the frequencies make {planned}: {parts}. Publish more often, or lower the target.',
    fewer:
      'KPI "{name}" ({id}) is to be {value} posts {period}, but the frequencies make {planned}: {parts}. Raise the target, or publish less often.',
    daily: "a day",
    weekly: "a week",
    biweekly: "in two weeks",
    monthly: "a month",
    quarterly: "a quarter",
    yearly: "a year",
    part: "{channel} {planned}",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }] }
kpis: [{ id: posts, name: Posts a month, metric: posts-published, channel: ig, cadence: monthly, target: { value: 200, by: 2027-12-31 } }]
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }] }
kpis: [{ id: posts, name: Posts a month, metric: posts-published, channel: ig, cadence: monthly, target: { value: 30, by: 2027-12-31 } }]
`,
  },
  check({ kpis, strategy }, report, { options }) {
    for (const kpi of kpis) {
      // Without a period in its name, the target may be the number of posts in the whole plan.
      if (kpi.metric !== "posts-published" || !kpi.cadence || !hasFrequency(kpi.name)) continue;
      const range = targetRangeOf(kpi);
      const channels = countedChannels(kpi, strategy.channels ?? []);
      const parts = channels.map((channel) => ({
        channel: channel.id,
        planned: plannedPosts(channel, kpi.cadence),
      }));
      const planned = parts.reduce((sum, part) => sum + (part.planned ?? Number.NaN), 0);
      if (!range || parts.length === 0 || Number.isNaN(planned) || planned === 0) continue;
      const ratio = 1 + options.difference / 100;
      const isMore = range.low > planned * ratio;
      if (!isMore && range.high * ratio >= planned) continue;
      report(kpi, isMore ? "more" : "fewer", {
        at: "target",
        data: {
          name: kpi.name,
          id: kpi.id,
          value: isMore ? range.low : range.high,
          period: messageRef(kpi.cadence),
          planned: roundTo(planned, 1),
          parts: listComma(
            parts.map((part) =>
              messageRef("part", { channel: part.channel, planned: roundTo(part.planned ?? 0, 1) }),
            ),
          ),
        },
      });
    }
  },
});

/** Returns the channels whose posts are included in a KPI. */
function countedChannels({ channel }: Kpi, channels: readonly Channel[]): readonly Channel[] {
  return channel === undefined ? channels : channels.filter(({ id }) => id === channel);
}

/** Returns the number of posts that a channel plans in the period of a cadence. */
function plannedPosts({ frequency }: Channel, cadence: Cadence | undefined): number | undefined {
  if (frequency?.posts === undefined || cadence === undefined) return undefined;
  return (
    perWeek(frequency.posts, frequency.per ?? "week") * occurrencesWithin(daysInCadence[cadence], "week")
  );
}
