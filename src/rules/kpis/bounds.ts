import type { Metric } from "../../catalog/metrics.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageArg, messageRef, percentArg } from "../../message-args.ts";
import { isOwnMetric } from "../../plan/kpi-metrics.ts";
import { targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/bounds",
  severity: "error",
  presets: ["recommended"],
  summary: "Values are in the unit of their metric and within what it can be.",
  why: "A share of 130 % is a slip of the keyboard, or a figure of something else than the KPI says. Either way every report that is made from it is wrong.",
  source: "The metric catalogue: what each metric is divided by, and in which unit",
  reads: ["kpis"],
  messages: {
    unit: 'KPI "{name}" ({id}) is given as {unit}, but its metric "{metric}" is {own}. Correct the unit, or say "metric: custom" with a formula.',
    share:
      'KPI "{name}" ({id}) has {values}, but "{metric}" is a share of a whole, from {min} to {max}. Correct the figure, or name another metric.',
    outside:
      'KPI "{name}" ({id}) has {values}, but "{metric}" lies between {min} and {max}. Correct the figure, or name another metric.',
    negative:
      'KPI "{name}" ({id}) has {values}, but "{metric}" is never below zero. Correct the figure, or name another metric.',
    count: "a number (count)",
    percent: "a percentage (percent)",
    currency: "an amount of money (currency)",
    duration: "a length of time (duration)",
    ratio: "a ratio (ratio)",
    score: "a score (score)",
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: answered, name: Messages answered, objective: answers, metric: response-rate, baseline: { value: 82 }, target: { change: "+50%", by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: answered, name: Messages answered, objective: answers, metric: response-rate, baseline: { value: 82 }, target: { change: "+15%", by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const metric = vocabulary.metric(kpi.metric);
      if (!metric) continue;
      const data = { name: kpi.name, id: kpi.id, metric: metric.id };
      const { unit } = kpi;
      if (unit !== undefined && unit !== metric.unit) {
        if (!alternativeUnits.get(metric.id)?.includes(unit))
          report(kpi, "unit", {
            at: "unit",
            data: { ...data, unit: messageRef(unit), own: messageRef(metric.unit) },
          });
        // The figures are in the KPI's unit, to which the metric's bounds do not apply.
        continue;
      }
      const bounds = metricBounds(metric, vocabulary);
      if (!bounds) continue;
      const outside = kpiValues(kpi, metric).filter(({ value }) => value < bounds.min || value > bounds.max);
      const [first] = outside;
      if (!first) continue;
      const values = [...new Set(outside.map(({ value }) => roundTo(value, 2)))];
      const shown = listAnd(bounds.message === "share" ? values.map(percentArg) : values);
      report(first.owner, bounds.message, { at: first.at, data: { ...data, values: shown, ...bounds.ends } });
    }
  },
});

/**
 * Units in common use for a metric in addition to the unit of the catalog: stars for satisfaction, likes per
 * post.
 */
const alternativeUnits: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "applause-rate": ["ratio", "count"],
    "conversation-rate": ["ratio", "count"],
    "amplification-rate": ["ratio", "count"],
    csat: ["score"],
    // Plans may give the share under the name of the count.
    "active-members": ["percent"],
    "trust-score": ["score"],
    frequency: ["count"],
    // Return on investment as a multiple is reported by kpis/chain.
    roi: ["ratio"],
  }),
);

/**
 * Metrics that count a part of the items that they are divided by. This does not include engagement rates,
 * because one person can react more than once, or reach by followers, because a post also reaches others.
 */
const shareMetrics: ReadonlySet<string> = new Set([
  "sov",
  "completion-rate",
  "story-completion",
  "active-member-rate",
  "ctr",
  "social-traffic-share",
  "engaged-session-rate",
  "bounce-rate",
  "behaviour-change",
  "response-rate",
  "sla-met",
  "csat",
  "returning-visitors",
  "retention",
  "deflection",
  "negative-share",
  "trust-score",
  "alt-text-coverage",
  "caption-coverage",
  "utm-coverage",
]);

const scaleBounds: ReadonlyMap<string, { min: number; max: number }> = new Map(
  Object.entries({
    nps: { min: -100, max: 100 },
    "net-sentiment": { min: -100, max: 100 },
    "review-rating": { min: 1, max: 5 },
  }),
);

interface MetricBounds {
  min: number;
  max: number;
  message: "share" | "outside" | "negative";
  /** The bounds in the message. */
  ends?: { min: MessageArg; max: MessageArg };
}

/** Returns the bounds of a metric, or `undefined` if it has none or is defined by the team. */
function metricBounds(metric: Metric, vocabulary: Vocabulary): MetricBounds | undefined {
  if (isOwnMetric(metric, vocabulary)) return undefined;
  const { id, unit, formula } = metric;
  if (shareMetrics.has(id))
    return { min: 0, max: 100, message: "share", ends: { min: percentArg(0), max: percentArg(100) } };
  const scale = scaleBounds.get(id);
  if (scale) return { ...scale, message: "outside", ends: scale };
  // A difference, such as followers gained minus followers lost, can be negative.
  const counts = (unit === "count" && !formula?.includes(" - ")) || unit === "duration";
  return counts ? { min: 0, max: Number.POSITIVE_INFINITY, message: "negative" } : undefined;
}

interface KpiValue {
  owner: object;
  at: string;
  value: number;
}

/** Returns all figures of a KPI, including the target that results from a change of the baseline. */
function kpiValues(kpi: Kpi, { id }: Metric): KpiValue[] {
  const { baseline, target, milestones = [] } = kpi;
  const figures: KpiValue[] = [];
  const add = (owner: object | undefined, at: string, value: number | undefined): void => {
    if (owner !== undefined && value !== undefined) figures.push({ owner, at, value });
  };
  // Many write 0 if there is no review yet.
  if (id !== "review-rating" || baseline?.value !== 0) add(baseline, "value", baseline?.value);
  add(target, "value", target?.value);
  add(target, "min", target?.min);
  add(target, "max", target?.max);
  if (target?.value === undefined && target?.change !== undefined) add(target, "change", targetOf(kpi));
  for (const milestone of milestones) add(milestone, "value", milestone.value);
  return figures;
}
