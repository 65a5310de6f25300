import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { hasFrequency } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { unitOf } from "../../plan/kpi-metrics.ts";
import { targetRangeOf } from "../../plan/kpi-targets.ts";
import { objectivesOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi } from "../../plan/types.ts";
import { addToGroup } from "../../platform/group-by.ts";

/** A rate, the count that it is a share of, and the count that results from both. */
interface RateRelation {
  rate: string;
  /** The denominators in the KPI's `of` for which the relation holds. */
  of?: readonly (string | undefined)[];
  base: readonly string[];
  result: readonly string[];
}

const visits = ["website-visits", "social-sessions", "link-clicks"];

const relations: readonly RateRelation[] = [
  {
    rate: "conversion-rate",
    of: [undefined, "sessions", "visits", "visitors", "clicks", "link-clicks", "website-visits"],
    base: visits,
    result: ["conversions", "leads", "orders", "applications"],
  },
  { rate: "conversion-rate", of: ["leads"], base: ["leads"], result: ["orders", "conversions"] },
  { rate: "lead-to-sale", base: ["leads"], result: ["orders", "conversions"] },
  { rate: "lead-to-sale-rate", base: ["leads"], result: ["orders", "conversions"] },
  { rate: "lead-to-customer-rate", base: ["leads"], result: ["orders", "conversions"] },
  { rate: "ctr", base: ["impressions"], result: ["link-clicks"] },
  { rate: "social-traffic-share", base: ["website-visits"], result: ["social-sessions"] },
  { rate: "er-reach", base: ["reach"], result: ["interactions"] },
  { rate: "er-impressions", base: ["impressions"], result: ["interactions"] },
  { rate: "er-views", base: ["views"], result: ["interactions"] },
];

export default defineRule({
  id: "kpis/rates",
  severity: "warning",
  presets: ["recommended"],
  summary: "A rate, what it is a share of, and what results from both fit together.",
  why: "Of the three targets, one follows from the other two. If they do not fit, one of them will be missed although the other two are met.",
  source:
    "Definitions of the metrics: a conversion rate is conversions divided by visits, and so with the other rates",
  reads: ["kpis"],
  options: {
    difference: {
      type: "number",
      description:
        "The difference between the target and what follows from the others, in percent, from which it is reported.",
      default: 30,
      minimum: 0,
    },
  },
  messages: {
    less: 'KPI "{name}" ({id}) is to be {value}, but {rate} % ({rateId}) of {base} ({baseId}) are only {result}. Correct one of the three targets.',
    more: 'KPI "{name}" ({id}) is to be {value}, but {rate} % ({rateId}) of {base} ({baseId}) are already {result}. Correct one of the three targets.',
    other: 'This target belongs to the calculation: "{name}" ({id}).',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: shop, metric: website-visits, target: { value: 1000, by: 2027-06-30 } }
  - { id: rate, name: Visitors who order, objective: shop, metric: conversion-rate, target: { value: 2, by: 2027-06-30 } }
  - { id: orders, name: Orders, objective: shop, metric: orders, target: { value: 80, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: visits, name: Visits, objective: shop, metric: website-visits, target: { value: 1000, by: 2027-06-30 } }
  - { id: rate, name: Visitors who order, objective: shop, metric: conversion-rate, target: { value: 2, by: 2027-06-30 } }
  - { id: orders, name: Orders, objective: shop, metric: orders, target: { value: 20, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { options, vocabulary }) {
    const reported = new Set<Kpi>();
    for (const group of comparableGroups(kpis, vocabulary))
      for (const relation of relations) {
        const found = relatedKpis(group, relation);
        if (!found || reported.has(found.result)) continue;
        const [rate, base, target] = [found.rate, found.base, found.result].map(targetRangeOf);
        if (!rate || !base || !target) continue;
        const low = (base.low * rate.low) / 100;
        const high = (base.high * rate.high) / 100;
        const ratio = 1 + options.difference / 100;
        const isLess = high * ratio < target.low;
        if (!isLess && low <= target.high * ratio) continue;
        reported.add(found.result);
        report(found.result, isLess ? "less" : "more", {
          at: "target",
          data: {
            name: found.result.name,
            id: found.result.id,
            value: isLess ? target.low : target.high,
            rate: isLess ? rate.high : rate.low,
            rateId: found.rate.id,
            base: isLess ? base.high : base.low,
            baseId: found.base.id,
            result: roundTo(isLess ? high : low, 1),
          },
          related: [found.rate, found.base].map((kpi) => ({
            owner: kpi,
            at: "target",
            message: "other",
            data: { name: kpi.name, id: kpi.id },
          })),
        });
      }
  },
});

/** Metrics that take part in a relation. */
const relatedMetrics = new Set(relations.flatMap(({ rate, base, result }) => [rate, ...base, ...result]));

/** Groups the KPIs that count for the same channel, objective, date and period. */
function comparableGroups(kpis: readonly Kpi[], vocabulary: Vocabulary): Iterable<readonly Kpi[]> {
  const groups = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    const { metric = "", channel, target } = kpi;
    if (!relatedMetrics.has(metric) || unitOf(kpi, vocabulary) !== usualUnit(metric, vocabulary)) continue;
    for (const objective of objectivesOf(kpi))
      addToGroup(groups, JSON.stringify([objective, channel, target?.by]), kpi);
  }
  return groups.values();
}

function usualUnit(metric: string, vocabulary: Vocabulary): Kpi["unit"] {
  return vocabulary.metric(metric)?.unit ?? "percent";
}

/**
 * Returns the KPIs of a relation, or `undefined` if one is missing, if there are several, or if the counts may
 * be for different periods.
 */
function relatedKpis(group: readonly Kpi[], { rate, of, base, result }: RateRelation) {
  const rates = group.filter((kpi) => kpi.metric === rate && (!of || of.includes(kpi.of)));
  const bases = group.filter(({ metric = "" }) => base.includes(metric));
  const results = group.filter(({ metric = "" }) => result.includes(metric));
  const [rateKpi, baseKpi, resultKpi] = [rates[0], bases[0], results[0]];
  if (!rateKpi || !baseKpi || !resultKpi) return undefined;
  if (rates.length > 1 || bases.length > 1 || results.length > 1) return undefined;
  const samePeriod =
    baseKpi.cadence === resultKpi.cadence && hasFrequency(baseKpi.name) === hasFrequency(resultKpi.name);
  return samePeriod ? { rate: rateKpi, base: baseKpi, result: resultKpi } : undefined;
}
