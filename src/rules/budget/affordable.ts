import { defineRule } from "../../lint/rule.ts";
import { AdBudget, pricedMetrics } from "../../plan/ad-budget.ts";
import { targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";

export default defineRule({
  id: "budget/affordable",
  severity: "warning",
  presets: ["recommended"],
  summary: "Targets that are bought can be paid at the price the plan itself aims at.",
  why: "A target, its price and the money for it are three figures of which one follows from the other two. Where they disagree, one will be missed, and it is known today.",
  source:
    "Definitions of the metrics: cost per lead is spend divided by leads, and so with clicks and conversions",
  reads: ["kpis", "campaigns", "budget", "plan"],
  messages: {
    all: 'KPI "{name}" ({id}) asks for more than its money buys: {count} at {price} each ({priceId}) are {needed}, and {money} is there. Lower the target, or find the money.',
    more: 'KPI "{name}" ({id}) asks for more than its money buys: {count} more than the {from} of its baseline, at {price} each ({priceId}), are {needed}, and {money} is there. Lower the target, or find the money.',
    thousand:
      'KPI "{name}" ({id}) asks for more than its money buys: {count} at {price} a thousand ({priceId}) are {needed}, and {money} is there. Lower the target, or find the money.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: leads, name: Requests for a quote, metric: leads, target: { value: 200, by: 2027-06-30 } }
  - { id: lead-price, name: Cost of a request, metric: cpl, target: { value: 15, by: 2027-06-30 } }
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 1000, campaign: spring }]
campaigns:
  - { id: spring, name: Spring repairs, kind: paid, budget: 1000, kpis: [leads, lead-price] }
`,
    valid: `smplan: 1
kpis:
  - { id: leads, name: Requests for a quote, metric: leads, target: { value: 60, by: 2027-06-30 } }
  - { id: lead-price, name: Cost of a request, metric: cpl, target: { value: 15, by: 2027-06-30 } }
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 1000, campaign: spring }]
campaigns:
  - { id: spring, name: Spring repairs, kind: paid, budget: 1000, kpis: [leads, lead-price] }
`,
  },
  check({ kpis, campaigns, budget, plan }, report) {
    const adBudget = new AdBudget(campaigns, budget.lines ?? [], plan.period);
    const byMetric = kpisByMetric(kpis);
    for (const [metric, { counts, per }] of Object.entries(pricedMetrics))
      for (const priced of byMetric.get(metric) ?? []) {
        const price = targetOf(priced);
        if (price === undefined || price <= 0) continue;
        for (const kpi of counts.flatMap((id) => byMetric.get(id) ?? [])) {
          const money = adBudget.moneyFor(kpi, priced);
          const target = targetOf(kpi);
          if (money === undefined || target === undefined) continue;
          // The current level may be kept up without advertising.
          const from = Math.max(0, kpi.baseline?.value ?? 0);
          const count = target - from;
          const needed = roundTo((count * price) / per, 2);
          if (needed <= money) continue;
          const data = { name: kpi.name, id: kpi.id, count, from, price, priceId: priced.id, needed, money };
          report(kpi, per > 1 ? "thousand" : from > 0 ? "more" : "all", { at: "target", data });
        }
      }
  },
});

function kpisByMetric(kpis: readonly Kpi[]): Map<string, Kpi[]> {
  return groupBy(kpis, ({ metric = "" }) => metric);
}
