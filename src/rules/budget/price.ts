import { numberedPeriod } from "../../i18n/lexicon/numbered-periods.ts";
import { defineRule } from "../../lint/rule.ts";
import { AdBudget, pricedMetrics } from "../../plan/ad-budget.ts";
import { targetRangeOf } from "../../plan/kpi-targets.ts";
import { roundTo } from "../../plan/round.ts";

export default defineRule({
  id: "budget/price",
  severity: "warning",
  presets: ["recommended"],
  summary: "The money for advertising does not pay a much higher price than the plan aims at.",
  why: "Money divided by results is the price that is really paid. If it is far above the price that is aimed at, either the target is too low for the money, or the price cannot be met.",
  source:
    "Definitions of the metrics: cost per lead is spend divided by leads, and so with clicks and conversions",
  reads: ["kpis", "campaigns", "budget", "plan"],
  options: {
    times: {
      type: "number",
      description: "The multiple of the price that is aimed at from which the real price is reported.",
      default: 2,
      minimum: 1,
    },
  },
  messages: {
    high: 'KPI "{name}" ({id}) asks for {count}, and {money} is there for it: {price} each, but KPI "{priced}" ({pricedId}) allows {target}. Raise the target, spend less, or correct the price.',
    thousand:
      'KPI "{name}" ({id}) asks for {count}, and {money} is there for it: {price} a thousand, but KPI "{priced}" ({pricedId}) allows {target}. Raise the target, spend less, or correct the price.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: leads, name: Requests, objective: sell, metric: leads, target: { value: 35, by: 2027-06-30 } }
  - { id: cpl, name: Cost of a request, objective: sell, metric: cpl, target: { value: 4, by: 2027-06-30 } }
budget: { lines: [{ id: ads, category: paid-media, description: Advertising, amount: 330 }] }
`,
    valid: `smplan: 1
kpis:
  - { id: leads, name: Requests, objective: sell, metric: leads, target: { value: 35, by: 2027-06-30 } }
  - { id: cpl, name: Cost of a request, objective: sell, metric: cpl, target: { value: 10, by: 2027-06-30 } }
budget: { lines: [{ id: ads, category: paid-media, description: Advertising, amount: 330 }] }
`,
  },
  check({ kpis, campaigns, budget, plan }, report, { options }) {
    const adBudget = new AdBudget(campaigns, budget.lines ?? [], plan.period);
    const objectives = new Set(kpis.flatMap(({ objective = [] }) => objective));
    for (const [metric, { counts, per }] of Object.entries(pricedMetrics)) {
      const prices = kpis.filter((kpi) => kpi.metric === metric);
      for (const priced of prices) {
        const target = targetRangeOf(priced)?.high;
        const counted = kpis.filter(
          (kpi) =>
            counts.includes(kpi.metric ?? "") &&
            kpi.target?.by === priced.target?.by &&
            // The money is for the whole period, and not for one of its weeks.
            !numberedPeriod(kpi.name),
        );
        const [kpi] = counted;
        // With several counts or objectives, the money may be for other results as well.
        if (!kpi || counted.length > 1 || prices.length > 1 || objectives.size > 1) continue;
        const count = targetRangeOf(kpi)?.high;
        const money = adBudget.moneyFor(kpi, priced);
        if (!target || !count || count <= 0 || money === undefined || kpi.baseline?.value) continue;
        const price = (money / count) * per;
        if (price < target * options.times) continue;
        const data = { name: kpi.name, id: kpi.id, priced: priced.name, pricedId: priced.id };
        report(kpi, per > 1 ? "thousand" : "high", {
          at: "target",
          data: { ...data, count, money, price: roundTo(price, 2), target },
        });
      }
    }
  },
});
