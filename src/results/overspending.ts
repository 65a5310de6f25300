import { totalCost } from "../plan/budget-costs.ts";
import type { Sections } from "../plan/sections.ts";
import type { Campaign } from "../plan/types.ts";
import { type BegunCampaign, begunCampaigns, measuredSpend, spendKpis } from "./campaign-spend.ts";

/** A budget whose spend is higher than planned, in the plan's currency. */
export interface OverspentBudget {
  /** The budget of one campaign, the budgets of all campaigns that have begun, or the budget of the plan. */
  kind: "campaign" | "campaigns" | "plan";
  campaign?: Campaign;
  spent: number;
  budget: number;
}

/**
 * Returns the overspent budgets on a day. The spend is the sum of the readings of KPIs with the metric `spend`. It
 * belongs to a campaign if the campaign lists the KPI and no other campaign does.
 */
export function overspentBudgets(sections: Sections, day: string): OverspentBudget[] {
  const begun = begunCampaigns(sections.campaigns, day);
  return [...overspentCampaigns(begun, sections, day), ...overspentTotals(begun, sections, day)].filter(
    ({ spent, budget }) => spent > budget,
  );
}

function overspentCampaigns(
  begun: readonly BegunCampaign[],
  sections: Sections,
  day: string,
): OverspentBudget[] {
  return begun.flatMap((campaign) => {
    const own = sections.kpis.filter(
      ({ id, metric }) =>
        metric === "spend" &&
        campaign.kpis?.includes(id) &&
        !sections.campaigns.some((other) => other !== campaign && other.kpis?.includes(id)),
    );
    const spent = measuredSpend(own, { from: campaign.start, to: day }, sections);
    return spent === undefined ? [] : [{ kind: "campaign", campaign, spent, budget: campaign.budget }];
  });
}

/** Returns the sums of campaigns and of the plan. The plan's is for paid media, if its lines say how much that is. */
function overspentTotals(
  begun: readonly BegunCampaign[],
  sections: Sections,
  day: string,
): OverspentBudget[] {
  const { budget, kpis, plan } = sections;
  const totals: OverspentBudget[] = [];
  const [first = day] = begun.map(({ start }) => start).sort();
  const isAllPaid = begun.length > 1 && begun.length === sections.campaigns.length;
  const spentOnCampaigns = measuredSpend(spendKpis(kpis, begun), { from: first, to: day }, sections);
  if (isAllPaid && spentOnCampaigns !== undefined)
    totals.push({
      kind: "campaigns",
      spent: spentOnCampaigns,
      budget: begun.reduce((sum, campaign) => sum + campaign.budget, 0),
    });
  const paid = (budget.lines ?? []).filter(({ category }) => category === "paid-media");
  const planned = paid.length > 0 ? totalCost(paid, plan.period)?.high : budget.total;
  const ofAllChannels = spendKpis(kpis, [{ id: "all", name: "" }]);
  const spent = measuredSpend(ofAllChannels, { from: plan.period?.start ?? "", to: day }, sections);
  if (planned !== undefined && spent !== undefined) totals.push({ kind: "plan", spent, budget: planned });
  return totals;
}
