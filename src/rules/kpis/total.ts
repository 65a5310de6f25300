import { defineRule } from "../../lint/rule.ts";
import { objectiveDueDates, targetDateOf } from "../../plan/kpi-targets.ts";
import { targetOf } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";

/** Metrics with a value at one time, so no channel can have more than all channels together. */
const levelMetrics = new Set(["followers"]);

/** Metrics that count events in a period. They are only compared if the periods are the same. */
const flowMetrics = new Set([
  "reach",
  "impressions",
  "views",
  "interactions",
  "likes",
  "comments",
  "shares",
  "saves",
  "net-followers",
  "profile-visits",
  "link-clicks",
  "website-visits",
  "social-sessions",
  "leads",
  "conversions",
  "orders",
  "revenue-social",
  "donations",
  "watch-hours",
  "posts-published",
]);

export default defineRule({
  id: "kpis/total",
  severity: "error",
  presets: ["recommended"],
  summary: "A target for all channels is not lower than the target for one of them.",
  why: "Whoever reads only the total works for a figure that one channel alone exceeds. Usually the two were written at different times, or one of them has a digit too many.",
  source: "AMEC, Barcelona Principles: goals that contradict each other cannot be measured against",
  reads: ["kpis", "objectives", "plan"],
  messages: {
    low: 'KPI "{name}" ({id}) is to be {value} on all channels by {date}, but KPI "{part}" ({partId}) alone is to be {partValue} on channel "{channel}": {gap} more. Correct one of the two.',
    part: 'KPI "{part}" ({partId}) is to be {partValue} on this channel.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: all, name: Followers, metric: followers, target: { value: 5000, by: 2027-12-31 } }
  - { id: ig, name: Followers on Instagram, metric: followers, channel: ig, target: { value: 8000, by: 2027-12-31 } }
`,
    valid: `smplan: 1
kpis:
  - { id: all, name: Followers, metric: followers, target: { value: 15000, by: 2027-12-31 } }
  - { id: ig, name: Followers on Instagram, metric: followers, channel: ig, target: { value: 8000, by: 2027-12-31 } }
`,
  },
  check({ kpis, objectives, plan }, report) {
    const due = objectiveDueDates(objectives, plan.period?.end);
    const targets = kpis.flatMap((kpi) => {
      const [value, date] = [targetOf(kpi), targetDateOf(kpi, due)];
      return value === undefined || date === undefined || kpi.direction === "keep"
        ? []
        : [{ kpi, value, date }];
    });
    const parts = targets.filter(({ kpi }) => kpi.channel !== undefined);
    for (const total of targets) {
      if (total.kpi.channel !== undefined) continue;
      const larger = parts.filter((part) => part.value > total.value && isPartOf(part, total));
      const [largest] = larger.sort((a, b) => b.value - a.value);
      if (!largest) continue;
      const part = {
        part: largest.kpi.name,
        partId: largest.kpi.id,
        partValue: largest.value,
      };
      report(total.kpi, "low", {
        at: "target",
        data: {
          name: total.kpi.name,
          id: total.kpi.id,
          value: total.value,
          date: total.date,
          channel: largest.kpi.channel ?? "",
          gap: largest.value - total.value,
          ...part,
        },
        related: [{ owner: largest.kpi, at: "target", message: "part", data: part }],
      });
    }
  },
});

interface DatedKpi {
  kpi: Kpi;
  date: string;
}

/** Returns whether the value of a channel's KPI is a part of the value of a KPI for all channels. */
function isPartOf(part: DatedKpi, total: DatedKpi): boolean {
  const { metric = "", of, unit, cadence } = total.kpi;
  if (part.kpi.metric !== metric || part.kpi.of !== of || part.kpi.unit !== unit) return false;
  // Followers are expected to grow, so a channel that reaches its target earlier keeps it.
  if (levelMetrics.has(metric)) return part.date <= total.date;
  return flowMetrics.has(metric) && part.date === total.date && part.kpi.cadence === cadence;
}
