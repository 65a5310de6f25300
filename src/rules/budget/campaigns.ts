import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageArg, messageRef } from "../../message-args.ts";
import { budgetLineCost, budgetLinesByCampaign, totalCost } from "../../plan/budget-costs.ts";
import { roundTo } from "../../plan/round.ts";
import type { BudgetLine, Period } from "../../plan/types.ts";

/** The categories of lines that may pay for a campaign without naming it. */
const campaignCategories: readonly (string | undefined)[] = [
  "paid-media",
  "content",
  "influencers",
  "events",
  "other",
  undefined,
];

export default defineRule({
  id: "budget/campaigns",
  severity: "error",
  presets: ["recommended"],
  summary: "The budget lines named for a campaign hold the money it may cost.",
  why: "A campaign is announced with its own budget, but paid from the lines. Where they hold less, it stops halfway, or takes the money from something else.",
  source:
    "Plan format: the budget lines that name a campaign hold its money; Hootsuite's guide to social media budgets",
  reads: ["campaigns", "budget", "plan"],
  options: {
    tolerance: {
      type: "number",
      description: "The missing share of a campaign's budget, in percent, that passes as rounding.",
      default: 1,
      minimum: 0,
    },
  },
  messages: {
    short:
      'Campaign "{name}" ({id}) may cost {budget}, and the lines named for it hold {held}: {parts}. Put {gap} more into them, or lower the campaign\'s budget.',
    none: 'Campaign "{name}" ({id}) may cost {budget}, and no budget line names it, nor is there so much in lines without a campaign. Add a line with "campaign: {id}".',
    part: "{id} {amount}",
  },
  examples: {
    invalid: `smplan: 1
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 800, campaign: buns }]
campaigns:
  - { id: buns, name: Hot cross March, kind: paid, budget: 1200 }
`,
    valid: `smplan: 1
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 1200, campaign: buns }]
campaigns:
  - { id: buns, name: Hot cross March, kind: paid, budget: 1200 }
`,
  },
  check({ campaigns, budget, plan }, report, { options }) {
    const { lines = [] } = budget;
    const byCampaign = budgetLinesByCampaign(lines);
    // If no line names a campaign, this plan does not divide its money by campaign.
    if (!campaigns.some(({ id }) => byCampaign.has(id))) return;
    const free = unassignedAmount(lines, plan.period);
    for (const campaign of campaigns) {
      const { id, name, budget: amount } = campaign;
      if (amount === undefined || amount === null || amount === 0) continue;
      const own = byCampaign.get(id);
      if (own === undefined) {
        if (free < amount) report(campaign, "none", { at: "budget", data: { name, id, budget: amount } });
        continue;
      }
      const held = totalCost(own, plan.period)?.high;
      if (held === undefined || held >= amount * (1 - options.tolerance / 100)) continue;
      const parts = listComma(lineAmounts(own, plan.period));
      const gap = roundTo(amount - held, 2);
      report(campaign, "short", { at: "budget", data: { name, id, budget: amount, held, gap, parts } });
    }
  },
});

/**
 * Returns the maximum amount in lines that may pay for a campaign without naming one. It is infinite if a
 * line has no amount.
 */
function unassignedAmount(lines: readonly BudgetLine[], period: Period | undefined): number {
  const free = lines.filter(
    (line) => !line.campaign && campaignCategories.includes(line.category ?? undefined),
  );
  return totalCost(free, period)?.high ?? Number.POSITIVE_INFINITY;
}

function lineAmounts(lines: readonly BudgetLine[], period: Period | undefined): MessageArg[] {
  return lines.map((line) =>
    messageRef("part", { id: line.id, amount: budgetLineCost(line, period)?.high ?? 0 }),
  );
}
