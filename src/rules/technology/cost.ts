import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { budgetLineCost, totalCost } from "../../plan/budget-costs.ts";
import { roundTo } from "../../plan/round.ts";

/** The tolerance for rounded prices, and for taxes that are missing in one of the amounts. */
const ROUNDING_RATIO = 1.02;

export default defineRule({
  id: "technology/cost",
  severity: "warning",
  presets: ["recommended"],
  summary: "The budget holds what the tools cost.",
  why: "Subscriptions are the costs that everybody forgets and that come every month. Where the budget does not hold them, they are taken from advertising.",
  source: "Hootsuite, How to create a social media budget: software and tools are a category of their own",
  reads: ["technology", "budget", "plan"],
  messages: {
    over: "The tools cost {cost} over the plan's period, and the budget has {there} for tools: {parts}. Raise the budget line, or do without a tool.",
    none: "The tools cost {cost} over the plan's period, and the budget has no line for tools: {parts}. Add a line of the category tools.",
    part: "{tool} {cost}",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
technology: { tools: [{ id: metricool, name: Metricool, cost: { amount: 18, per: month } }] }
budget: { total: 1000, lines: [{ id: software, category: tools, description: Software, amount: 150 }] }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
technology: { tools: [{ id: metricool, name: Metricool, cost: { amount: 18, per: month } }] }
budget: { total: 1000, lines: [{ id: software, category: tools, description: Software, amount: 216 }] }
`,
  },
  check({ technology, budget, plan }, report) {
    const lines = budget.lines ?? [];
    const tools = (technology.tools ?? []).filter(({ cost }) => (cost?.amount ?? 0) > 0);
    // A budget without lines does not say what its money is for.
    if (tools.length === 0 || lines.length === 0) return;
    const costs = tools.flatMap(({ id, cost = {} }) => {
      const range = budgetLineCost(cost, plan.period);
      return range ? [{ id, low: range.low }] : [];
    });
    const cost = costs.reduce((sum, { low }) => sum + low, 0);
    const own = lines.filter(({ category }) => category === "tools");
    // Lines without a category may be for tools.
    if (own.length === 0 && lines.some(({ category }) => category === undefined || category === "other"))
      return;
    const funds = totalCost(own, plan.period);
    if (!funds || cost <= funds.high * ROUNDING_RATIO) return;
    const parts = listComma(
      costs.map(({ id, low }) => messageRef("part", { tool: id, cost: roundTo(low, 2) })),
    );
    const message = own.length === 0 ? "none" : "over";
    report(technology, message, {
      at: "tools",
      data: { cost: roundTo(cost, 2), there: roundTo(funds.high, 2), parts },
    });
  },
});
