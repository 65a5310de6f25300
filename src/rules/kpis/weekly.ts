import { numberedPeriod } from "../../i18n/lexicon/numbered-periods.ts";
import { hasFrequency } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageArg, messageRef } from "../../message-args.ts";
import { type TargetRange, targetRangeOf } from "../../plan/kpi-targets.ts";
import { objectivesOf } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";

/** Metrics whose values in several weeks or months add up to the value of the whole period. */
const flowMetrics = new Set([
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
  "spend",
  "posts-published",
]);

export default defineRule({
  id: "kpis/weekly",
  severity: "warning",
  presets: ["recommended"],
  summary: "Targets for single weeks, months or quarters add up to the target of the whole.",
  why: "With two sums for one thing, the team can be on plan every week and miss the goal, or miss every week and still meet it.",
  source: "AMEC, Barcelona Principles: goals that contradict each other cannot be measured against",
  reads: ["kpis"],
  options: {
    tolerance: {
      type: "number",
      description: "The difference between the sum and the whole, in percent, that passes as rounding.",
      default: 5,
      minimum: 0,
    },
  },
  messages: {
    sum: 'KPI "{name}" ({id}) is to be {value} in all, but its parts add up to {sum}: {parts}. Bring the whole and the parts into line.',
    part: "{name} {value}",
    range: "{low} to {high}",
    single: "{low}",
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: leads, name: Requests, metric: leads, target: { value: 30, by: 2027-01-31 } }
  - { id: w1, name: Requests in week 1, metric: leads, target: { value: 10, by: 2027-01-10 } }
  - { id: w2, name: Requests in week 2, metric: leads, target: { value: 15, by: 2027-01-17 } }
  - { id: w3, name: Requests in week 3, metric: leads, target: { value: 20, by: 2027-01-24 } }
`,
    valid: `smplan: 1
kpis:
  - { id: leads, name: Requests, metric: leads, target: { value: 45, by: 2027-01-31 } }
  - { id: w1, name: Requests in week 1, metric: leads, target: { value: 10, by: 2027-01-10 } }
  - { id: w2, name: Requests in week 2, metric: leads, target: { value: 15, by: 2027-01-17 } }
  - { id: w3, name: Requests in week 3, metric: leads, target: { value: 20, by: 2027-01-24 } }
`,
  },
  check({ kpis }, report, { options }) {
    const groups = groupBy(kpis, ({ metric = "", channel, unit, ...kpi }) =>
      flowMetrics.has(metric)
        ? JSON.stringify([metric, channel, unit, [...objectivesOf(kpi as Kpi)].sort()])
        : undefined,
    );
    for (const group of groups.values()) {
      const found = wholeAndParts(group);
      if (!found) continue;
      const { whole, range, parts, sum } = found;
      const isNear = (one: number, other: number) =>
        Math.abs(one - other) <= (Math.max(Math.abs(one), Math.abs(other)) * options.tolerance) / 100;
      // For a range, it is enough if one of its ends agrees.
      if (isNear(sum.low, range.low) || isNear(sum.high, range.high)) continue;
      const isOneNumber = range.low === range.high;
      if (isOneNumber && sum.low <= range.low && range.low <= sum.high) continue;
      report(whole, "sum", {
        at: "target",
        data: {
          name: whole.name,
          id: whole.id,
          value: rangeMessage(range),
          sum: rangeMessage(sum),
          parts: listComma(
            parts.map((part) => messageRef("part", { name: part.kpi.name, value: rangeMessage(part.range) })),
          ),
        },
      });
    }
  },
});

interface RangedKpi {
  kpi: Kpi;
  range: TargetRange;
}

/**
 * Returns a KPI for a whole period and the KPIs for its consecutive parts, or `undefined` if a part may be
 * missing, or if it is not clear which KPI is the whole.
 */
function wholeAndParts(group: readonly Kpi[]) {
  const wholes: RangedKpi[] = [];
  const parts: (RangedKpi & { number: number })[] = [];
  const units = new Set<string>();
  for (const kpi of group) {
    const range = targetRangeOf(kpi);
    if (!range) return undefined;
    const period = numberedPeriod(kpi.name);
    // "Units a month" is counted again in each month, and "units a month in quarter 2" too.
    if (hasFrequency(period ? period.rest : kpi.name)) return undefined;
    if (period) {
      parts.push({ kpi, range, number: period.number });
      units.add(period.unit);
    } else wholes.push({ kpi, range });
  }
  const [whole] = wholes;
  const isComplete = [...parts]
    .sort((a, b) => a.number - b.number)
    .every(({ number }, i) => number === i + 1);
  if (!whole || wholes.length > 1 || parts.length < 2 || units.size > 1 || !isComplete) return undefined;
  // A whole that is due before its last part is another figure.
  const last =
    parts
      .map(({ kpi }) => kpi.target?.by ?? "")
      .sort()
      .at(-1) ?? "";
  const due = whole.kpi.target?.by;
  if (due !== undefined && due < last) return undefined;
  const sum = parts.reduce(
    ({ low, high }, { range }) => ({ low: low + range.low, high: high + range.high }),
    { low: 0, high: 0 },
  );
  return { whole: whole.kpi, range: whole.range, parts, sum };
}

function rangeMessage({ low, high }: TargetRange): MessageArg {
  return messageRef(low === high ? "single" : "range", { low, high });
}
