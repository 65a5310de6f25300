import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { haveSameStem, wordsOf } from "../../plan/sentences.ts";
import type { Kpi, Objective, Strategy } from "../../plan/types.ts";

/** Figures of a profile as a whole: a channel has just one at a time, whatever a KPI calls it. */
const profileMetrics = new Set(["followers", "review-rating"]);

/** What a channel has of these is part of what all have together, and of nothing else. */
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

/** What a channel has of these is part of the whole, which may have other parts: visits also come from search. */
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
    const due = dueDates(objectives, plan.period?.end);
    const targets = kpis.flatMap((kpi) => datedTarget(kpi, due, inCampaigns) ?? []);
    const seen = new Map<string, DatedTarget>();
    for (const goal of targets) {
      const key = targetKey(goal);
      const first = seen.get(key);
      seen.set(key, first ?? goal);
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

/** A KPI that is to have a value on a day. */
interface DatedTarget {
  kpi: Kpi;
  metric: string;
  value: number;
  date: string;
  /** The campaigns it belongs to: the reach of one says nothing of the reach of another. */
  campaigns: string;
}

function datedTarget(
  kpi: Kpi,
  due: ReadonlyMap<string, string | undefined>,
  inCampaigns: ReadonlyMap<string, string>,
): DatedTarget | undefined {
  const { metric, direction, target } = kpi;
  if (metric === undefined || metric === "custom" || direction === "keep") return undefined;
  const value = targetOf(kpi);
  const dates = new Set(objectivesOf(kpi).map((id) => due.get(id)));
  const date = target?.by ?? (dates.size === 1 ? [...dates][0] : undefined);
  if (value === undefined || date === undefined) return undefined;
  return { kpi, metric, value: roundToMillionth(value), date, campaigns: inCampaigns.get(kpi.id) ?? "" };
}

/** The day by which each objective is met. */
function dueDates(
  objectives: readonly Objective[],
  end: string | undefined,
): ReadonlyMap<string, string | undefined> {
  return new Map(objectives.map(({ id, by }) => [id, by ?? end]));
}

/**
 * What two goals share that are of one and the same figure. Of most metrics there may be several on a channel, such as
 * visits to one page and to another: then KPIs are the same only where their names
 * tell nothing else.
 */
function targetKey({ kpi, metric, date, campaigns }: DatedTarget): string {
  const same = [metric, kpi.channel, kpi.of, kpi.unit, date, campaigns];
  if (profileMetrics.has(metric) && kpi.channel !== undefined) return JSON.stringify(same);
  return JSON.stringify([...same, [...objectivesOf(kpi)].sort(), distinctiveWords(kpi.name, metric)]);
}

/** The words of a name that say more than the metric does. */
function distinctiveWords(name: string, metric: string): string[] {
  const known = metric.split("-");
  const words = wordsOf(name).map(({ word }) => word);
  return words.filter((word) => word.length > 3 && !known.some((part) => haveSameStem(part, word))).sort();
}

/** Goals of one metric for one objective and day. */
function groupTargets(goals: readonly DatedTarget[]): DatedTarget[][] {
  const groups = new Map<string, DatedTarget[]>();
  for (const goal of goals) {
    if (!sumMetrics.has(goal.metric)) continue;
    const objectives = [...objectivesOf(goal.kpi)].sort();
    const key = JSON.stringify([goal.metric, objectives, goal.date, goal.campaigns, goal.kpi.unit]);
    const group = groups.get(key);
    if (group) group.push(goal);
    else groups.set(key, [goal]);
  }
  return [...groups.values()];
}

/** A total that is less than its parts; or other than they are, where they are all that it can be made of. */
function findWrongSum(group: readonly DatedTarget[], strategy: Strategy) {
  const totals = group.filter(({ kpi }) => kpi.channel === undefined);
  const parts = group.filter(({ kpi }) => kpi.channel !== undefined);
  const channels = new Set(parts.map(({ kpi }) => kpi.channel));
  const [total] = totals;
  // Two KPIs for a channel may overlap: paid visits and visits, say.
  if (!total || totals.length > 1 || parts.length < 2 || channels.size < parts.length) return undefined;
  const sum = roundToMillionth(parts.reduce((all, { value }) => all + value, 0));
  // What a percentage makes of a baseline is seldom a round figure.
  const reckoned = group.some(({ kpi }) => kpi.target?.value === undefined);
  const slack = Math.max(reckoned ? total.value * 0.01 : 0, 1e-6);
  const own = (strategy.channels ?? []).map(({ id }) => id);
  const whole = ownSumMetrics.has(total.metric) && own.length > 0 && own.every((id) => channels.has(id));
  const wrong = sum > total.value + slack || (whole && sum < total.value - slack);
  return wrong ? { total, sum, parts } : undefined;
}

function roundToMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
