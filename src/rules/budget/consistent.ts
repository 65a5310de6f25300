import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageArg, messageRef } from "../../message-args.ts";
import { budgetLinesByCampaign, totalCost } from "../../plan/budget-costs.ts";
import type { BudgetLine, Campaign, Period } from "../../plan/types.ts";

export default defineRule({
  id: "budget/consistent",
  severity: "error",
  presets: ["recommended"],
  summary: "What campaigns cost is the same in the budget and in the campaigns.",
  why: "Two figures for one thing are each right for somebody. Which one was approved is found out when the invoice comes.",
  source:
    "Plan format: a campaign's budget is what it may cost in all; Hootsuite's guide to social media budgets",
  reads: ["campaigns", "budget", "plan"],
  options: {
    tolerance: {
      type: "number",
      description: "The difference between two figures for one thing, in percent, that passes as rounding.",
      default: 1,
      minimum: 0,
    },
  },
  messages: {
    campaign:
      'Campaign "{name}" ({id}) may cost {budget}, and the lines named for it plan {planned}: {parts}. Decide which of the two holds.',
    paid: "The paid campaigns may cost {sum} together ({parts}), and the budget has {planned} for advertising. Decide which of the two holds.",
    total:
      "The campaigns may cost {sum} together ({parts}), and the whole budget is {total}. Raise the total, or lower what the campaigns may cost.",
    part: "{id} {amount}",
  },
  examples: {
    invalid: `smplan: 1
budget:
  lines: [{ id: ads, category: paid-media, description: Advertising, amount: 1500, campaign: buns }]
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
    const { total, lines = [] } = budget;
    const exceeds = (sum: number, limit: number) => sum > limit * (1 + options.tolerance / 100);
    const byCampaign = budgetLinesByCampaign(lines);
    for (const campaign of campaigns) {
      const { id, name, budget: amount } = campaign;
      const own = (byCampaign.get(id) ?? []).filter(isOwnCost);
      const planned = totalCost(own, undefined)?.low;
      if (amount === undefined || amount === null || planned === undefined || !exceeds(planned, amount))
        continue;
      const parts = listComma(
        own.map((line) => messageRef("part", { id: line.id, amount: line.amount ?? 0 })),
      );
      report(campaign, "campaign", { at: "budget", data: { name, id, budget: amount, planned, parts } });
    }
    // If lines name campaigns, budget/campaigns compares the amounts one by one.
    if (campaigns.some(({ id }) => byCampaign.has(id))) return;
    const paid = campaignCosts(campaigns.filter(({ kind }) => kind === "paid"));
    const forPaid = paidCampaignFunds(lines, plan.period);
    const all = campaignCosts(campaigns);
    if (forPaid !== undefined && exceeds(paid.sum, forPaid.with)) {
      const data = { sum: paid.sum, parts: listComma(paid.parts), planned: forPaid.paidMedia };
      report(budget, "paid", { at: "lines", data });
    } else if (total !== undefined && exceeds(all.sum, total))
      report(budget, "total", { at: "total", data: { sum: all.sum, parts: listComma(all.parts), total } });
  },
});

/**
 * Returns whether a line is a one-time cost of a campaign: a recurring fee belongs to the whole plan, and
 * people are paid anyway.
 */
function isOwnCost({ category, per }: BudgetLine): boolean {
  return category !== "people" && category !== "contingency" && isOnce(per);
}

function isOnce(per: BudgetLine["per"] | null): boolean {
  return per === undefined || per === null || per === "once";
}

/** Returns the maximum cost of campaigns, together and one by one. */
function campaignCosts(campaigns: readonly Campaign[]): { sum: number; parts: MessageArg[] } {
  const own = campaigns
    .map(({ id, budget }) => ({ id, amount: budget ?? 0 }))
    .filter(({ amount }) => amount > 0);
  const sum = own.reduce((total, { amount }) => total + amount, 0);
  return { sum, parts: own.map((data) => messageRef("part", data)) };
}

/** The categories that may pay for a paid campaign's videos, guests and events. */
const relatedCategories: readonly (string | undefined)[] = [
  "content",
  "influencers",
  "events",
  "other",
  undefined,
];

/**
 * Returns the money in lines for advertising, both without and with the lines that may belong to a campaign.
 * Returns `undefined` if there is no line for advertising, or if an amount is unknown.
 */
function paidCampaignFunds(lines: readonly BudgetLine[], period: Period | undefined) {
  const ads = lines.filter(({ category }) => category === "paid-media");
  const others = lines.filter(
    ({ category, per }) => isOnce(per) && relatedCategories.includes(category ?? undefined),
  );
  const paidMedia = totalCost(ads, period)?.high;
  const related = totalCost(others, period)?.high;
  if (ads.length === 0 || paidMedia === undefined || related === undefined) return undefined;
  return { paidMedia, with: paidMedia + related };
}
