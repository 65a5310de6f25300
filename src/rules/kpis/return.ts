import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";
import { totalCost } from "../../plan/budget-costs.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Budget, Kpi, Period } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/return",
  severity: "warning",
  presets: ["recommended"],
  summary: "The return that is aimed at follows from the revenue and the money for it.",
  why: "Revenue, money and return are three figures of which one follows from the other two. A return that does not follow was copied, or is another figure under the same name.",
  source: "Definitions of the metrics: ROI is the gain divided by the cost, ROAS the revenue divided by it",
  reads: ["kpis", "budget", "plan"],
  options: {
    tolerance: {
      type: "number",
      description:
        "The difference between the target and the calculated return, in percent, that passes as rounding.",
      default: 3,
      minimum: 0,
    },
  },
  messages: {
    roi: 'KPI "{name}" ({id}) is to be {value} %, but revenue of {revenue} ({revenueId}) from {cost} ({source}) is a return of {roi} %: ({revenue} - {cost}) / {cost}. Correct one of the figures.',
    roas: 'KPI "{name}" ({id}) is to be {value}, but revenue of {revenue} ({revenueId}) from {cost} ({source}) is {roas} times the money. Correct one of the figures.',
    multiple:
      'KPI "{name}" ({id}) is to be {value} %, which is revenue divided by cost: {revenue} ({revenueId}) / {cost} ({source}). The return without the cost is {roi} %: correct the target, or use the metric roas.',
    spend: "what is spent",
    total: "the budget",
    paid: "the money for advertising",
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: revenue, name: Revenue, objective: sell, metric: revenue-social, target: { value: 2400, by: 2027-06-30 } }
  - { id: roi, name: Return, objective: sell, metric: roi, target: { value: 600, by: 2027-06-30 } }
budget: { total: 400 }
`,
    valid: `smplan: 1
kpis:
  - { id: revenue, name: Revenue, objective: sell, metric: revenue-social, target: { value: 2400, by: 2027-06-30 } }
  - { id: roi, name: Return, objective: sell, metric: roi, target: { value: 500, by: 2027-06-30 } }
budget: { total: 400 }
`,
  },
  check({ kpis, budget, plan }, report, { options }) {
    const ratio = 1 + options.tolerance / 100;
    const fits = (value: number, target: number) =>
      target > 0 && value <= target * ratio && value * ratio >= target;
    for (const kpi of kpis) {
      if (kpi.metric !== "roi" && kpi.metric !== "roas") continue;
      const value = targetOf(kpi);
      const revenue = onlyKpi(kpis, kpi, "revenue-social");
      const amount = revenue && targetOf(revenue);
      if (value === undefined || !revenue || amount === undefined || amount <= 0) continue;
      const costs = possibleCosts(kpis, kpi, budget, plan.period);
      const [first] = costs;
      if (!first) continue;
      const roiOf = (cost: number) => (amount / cost - 1) * 100;
      const isRoi = kpi.metric === "roi";
      if (costs.some(({ cost }) => fits(isRoi ? roiOf(cost) : amount / cost, value))) continue;
      const asMultiple = costs.find(({ cost }) => fits((amount / cost) * 100, value));
      const { cost, source } = asMultiple ?? first;
      report(kpi, !isRoi ? "roas" : asMultiple ? "multiple" : "roi", {
        at: "target",
        data: {
          name: kpi.name,
          id: kpi.id,
          value,
          revenue: amount,
          revenueId: revenue.id,
          cost: roundTo(cost, 2),
          source: messageRef(source),
          roi: Math.round(roiOf(cost)),
          roas: roundTo(amount / cost, 2),
        },
      });
    }
  },
});

/** Returns the only KPI with a metric for the channel, date and an objective of another KPI. */
function onlyKpi(kpis: readonly Kpi[], other: Kpi, metric: string): Kpi | undefined {
  const own = kpis.filter(
    (kpi) =>
      kpi.metric === metric &&
      kpi.channel === other.channel &&
      kpi.target?.by === other.target?.by &&
      objectivesOf(kpi).some((id) => objectivesOf(other).includes(id)),
  );
  return own.length === 1 ? own[0] : undefined;
}

interface PossibleCost {
  cost: number;
  source: "spend" | "total" | "paid";
}

/** Returns the amounts that a return may be calculated from. */
function possibleCosts(
  kpis: readonly Kpi[],
  kpi: Kpi,
  { total, lines = [] }: Budget,
  period: Period | undefined,
): PossibleCost[] {
  const spend = onlyKpi(kpis, kpi, "spend");
  const spent = spend && targetOf(spend);
  if (spent !== undefined) return spent > 0 ? [{ cost: spent, source: "spend" }] : [];
  const paid = totalCost(
    lines.filter(({ category }) => category === "paid-media"),
    period,
  );
  const all = totalCost(lines, period);
  // With an unknown amount, the return cannot be calculated.
  if (lines.length > 0 && (!paid || !all)) return [];
  const costs: PossibleCost[] = [];
  if (total !== undefined) costs.push({ cost: total, source: "total" });
  if (all) costs.push({ cost: all.low, source: "total" }, { cost: all.high, source: "total" });
  if (paid) costs.push({ cost: paid.low, source: "paid" }, { cost: paid.high, source: "paid" });
  return costs.filter(({ cost }) => cost > 0);
}
