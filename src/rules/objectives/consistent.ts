import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";
import { roundTo } from "../../plan/round.ts";
import { haveSameStem, wordsOf } from "../../plan/sentences.ts";
import type { Kpi, Strategy } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";

/** Metrics of a whole profile: a channel has only one value at a time, regardless of the KPI's name. */
const profileMetrics = new Set(["followers", "review-rating"]);

/** Metrics for which the values of the channels add up to exactly the total. */
const ownSumMetrics = new Set([
  "followers",
  "net-followers",
  "profile-visits",
  "impressions",
  "views",
  "interactions",
  "likes",
  "comments",
  "shares",
  "saves",
  "watch-hours",
  "posts-published",
]);

/**
 * Metrics for which the values of the channels are part of the total, which may have other parts: visits also
 * come from search.
 */
const sumMetrics = new Set([
  ...ownSumMetrics,
  "link-clicks",
  "website-visits",
  "social-sessions",
  "leads",
  "conversions",
  "orders",
  "revenue-social",
  "donations",
  "event-attendance",
  "applications",
]);

export default defineRule({
  id: "objectives/consistent",
  severity: "error",
  presets: ["recommended"],
  summary: "One figure has one target, and a total is the sum of its parts.",
  why: "With two targets for one figure one of them is always missed, and each side of the table reads its own. A total that its channels do not add up to was never planned by anybody.",
  source:
    "AMEC, Barcelona Principles: measurable goals come first, and goals that contradict each other cannot be measured against",
  reads: ["kpis", "objectives", "strategy", "campaigns", "plan"],
  messages: {
    differ:
      'KPI "{name}" ({id}) is to be {value} by {date}, and KPI "{other}" ({otherId}), the same metric ({metric}) {place}, is to be {otherValue} that day. Keep one of the two targets.',
    on: 'on channel "{channel}"',
    everywhere: "on all channels",
    first: 'KPI "{other}" ({otherId}) is to be {otherValue}.',
    sum: 'KPI "{name}" ({id}) is to be {value} on all channels by {date}, but its channels make {sum}: {parts}. Bring the total and its parts into line.',
    part: "{channel} {value}",
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: be-known, statement: Have 1000 followers by 31 May 2027. }]
kpis:
  - { id: all, name: Followers, objective: be-known, metric: followers, target: { value: 1000, by: 2027-05-31 } }
  - { id: ig-fans, name: Followers on Instagram, objective: be-known, metric: followers, channel: ig, target: { value: 700, by: 2027-05-31 } }
  - { id: fb-fans, name: Followers on Facebook, objective: be-known, metric: followers, channel: fb, target: { value: 350, by: 2027-05-31 } }
  - { id: rating, name: Stars, objective: be-known, metric: review-rating, channel: maps, target: { value: 4.8, by: 2027-05-31 } }
  - { id: stars, name: Rating, objective: be-known, metric: review-rating, channel: maps, target: { value: 4.6, by: 2027-05-31 } }
`,
    valid: `smplan: 1
objectives: [{ id: be-known, statement: Have 1050 followers by 31 May 2027. }]
kpis:
  - { id: all, name: Followers, objective: be-known, metric: followers, target: { value: 1050, by: 2027-05-31 } }
  - { id: ig-fans, name: Followers on Instagram, objective: be-known, metric: followers, channel: ig, target: { value: 700, by: 2027-05-31 } }
  - { id: fb-fans, name: Followers on Facebook, objective: be-known, metric: followers, channel: fb, target: { value: 350, by: 2027-05-31 } }
`,
  },
  check({ kpis, objectives, strategy, campaigns, plan }, report) {
    const inCampaigns = new Map<string, string>();
    for (const campaign of campaigns)
      for (const kpi of campaign.kpis ?? [])
        inCampaigns.set(kpi, `${inCampaigns.get(kpi) ?? ""} ${campaign.id}`);
    const dueDateOf = dueDateFinder(objectives, plan);
    const targets = kpis.flatMap((kpi) => datedTarget(kpi, dueDateOf(kpi), inCampaigns) ?? []);
    const firstByKey = new Map<string, DatedTarget>();
    for (const goal of targets) {
      const key = targetKey(goal);
      const first = firstByKey.get(key);
      firstByKey.set(key, first ?? goal);
      if (!first || first.value === goal.value) continue;
      const { kpi, value, date } = goal;
      const other = { other: first.kpi.name, otherId: first.kpi.id, otherValue: first.value };
      const place =
        kpi.channel === undefined ? messageRef("everywhere") : messageRef("on", { channel: kpi.channel });
      report(kpi, "differ", {
        at: "target",
        data: { name: kpi.name, id: kpi.id, value, date, metric: kpi.metric ?? "", place, ...other },
        related: [{ owner: first.kpi, at: "target", message: "first", data: other }],
      });
    }
    for (const group of groupTargets(targets)) {
      const found = findWrongSum(group, strategy);
      if (!found) continue;
      const { total, sum, parts } = found;
      report(total.kpi, "sum", {
        at: "target",
        data: {
          name: total.kpi.name,
          id: total.kpi.id,
          value: total.value,
          date: total.date,
          sum,
          parts: listComma(
            parts.map(({ kpi, value }) => messageRef("part", { channel: kpi.channel ?? "", value })),
          ),
        },
      });
    }
  },
});

/** A KPI with a target value and a date. */
interface DatedTarget {
  kpi: Kpi;
  metric: string;
  value: number;
  date: string;
  /** The campaigns that it belongs to: the reach of one is independent of the reach of another. */
  campaigns: string;
}

function datedTarget(
  kpi: Kpi,
  date: string | undefined,
  inCampaigns: ReadonlyMap<string, string>,
): DatedTarget | undefined {
  const { metric, direction } = kpi;
  if (metric === undefined || metric === "custom" || direction === "keep") return undefined;
  const value = targetOf(kpi);
  if (value === undefined || date === undefined) return undefined;
  return { kpi, metric, value: roundTo(value, 6), date, campaigns: inCampaigns.get(kpi.id) ?? "" };
}

/**
 * Returns a key that two targets for the same figure share. For most metrics a channel may have several
 * figures, such as visits to two pages: two KPIs are only the same if their names do not differ either.
 */
function targetKey({ kpi, metric, date, campaigns }: DatedTarget): string {
  const same = [metric, kpi.channel, kpi.of, kpi.unit, date, campaigns];
  if (profileMetrics.has(metric) && kpi.channel !== undefined) return JSON.stringify(same);
  return JSON.stringify([...same, [...objectivesOf(kpi)].sort(), distinctiveWords(kpi.name, metric)]);
}

/** Returns the words of a name that do not occur in the metric. */
function distinctiveWords(name: string, metric: string): string[] {
  const known = metric.split("-");
  const words = wordsOf(name).map(({ word }) => word);
  return words.filter((word) => word.length > 3 && !known.some((part) => haveSameStem(part, word))).sort();
}

/** Groups targets with the same metric, objectives and date. */
function groupTargets(goals: readonly DatedTarget[]): DatedTarget[][] {
  const groups = groupBy(goals, ({ metric, kpi, date, campaigns }) => {
    if (!sumMetrics.has(metric)) return undefined;
    return JSON.stringify([metric, [...objectivesOf(kpi)].sort(), date, campaigns, kpi.unit]);
  });
  return [...groups.values()];
}

/**
 * Returns a total that is lower than the sum of its parts, or different from the sum if the parts are
 * complete.
 */
function findWrongSum(group: readonly DatedTarget[], strategy: Strategy) {
  const totals = group.filter(({ kpi }) => kpi.channel === undefined);
  const parts = group.filter(({ kpi }) => kpi.channel !== undefined);
  const channels = new Set(parts.map(({ kpi }) => kpi.channel));
  const [total] = totals;
  // Two KPIs for a channel may overlap, such as paid visits and visits.
  if (!total || totals.length > 1 || parts.length < 2 || channels.size < parts.length) return undefined;
  const sum = roundTo(
    parts.reduce((all, { value }) => all + value, 0),
    6,
  );
  // A target calculated from a percentage is usually not a round figure.
  const isCalculated = group.some(({ kpi }) => kpi.target?.value === undefined);
  const slack = Math.max(isCalculated ? total.value * 0.01 : 0, 1e-6);
  const own = (strategy.channels ?? []).map(({ id }) => id);
  const hasAllParts =
    ownSumMetrics.has(total.metric) && own.length > 0 && own.every((id) => channels.has(id));
  const isWrong = sum > total.value + slack || (hasAllParts && sum < total.value - slack);
  return isWrong ? { total, sum, parts } : undefined;
}
