import { defineRule } from "../../lint/rule.ts";
import { budgetLineCost, budgetLinesByCampaign, totalCost } from "../../plan/budget-costs.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { BudgetLine, Campaign, Kpi, Period } from "../../plan/types.ts";
import { addToGroup, groupBy } from "../../platform/group-by.ts";

/** The metrics of prices, with the metrics that they are the price of, and for how many units. */
const costMetrics: Readonly<Record<string, { counts: readonly string[]; per: number }>> = {
  cpl: { counts: ["leads"], per: 1 },
  cpc: { counts: ["link-clicks", "website-visits", "social-sessions"], per: 1 },
  cpa: { counts: ["conversions"], per: 1 },
  cpe: { counts: ["interactions"], per: 1 },
  cpv: { counts: ["views"], per: 1 },
  cpm: { counts: ["impressions"], per: 1000 },
};

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
    for (const [metric, { counts, per }] of Object.entries(costMetrics))
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

/** The plan's money for advertising, and the part of it that may pay for a KPI's results. */
class AdBudget {
  readonly #campaignsOf = new Map<string, Campaign[]>();
  readonly #lines: ReadonlyMap<string, BudgetLine[]>;
  readonly #free: number | undefined;
  readonly #total: number | undefined;

  constructor(
    campaigns: readonly Campaign[],
    lines: readonly BudgetLine[],
    readonly period: Period | undefined,
  ) {
    this.#lines = budgetLinesByCampaign(lines);
    const ads = lines.filter(({ category }) => category === "paid-media");
    this.#free = totalCost(
      ads.filter(({ campaign }) => !campaign),
      period,
    )?.high;
    const paid = campaigns.filter(({ kind }) => kind === "paid" || kind === "mixed");
    for (const campaign of paid)
      for (const kpi of campaign.kpis ?? []) addToGroup(this.#campaignsOf, kpi, campaign);
    const planned = ads.length > 0 ? totalCost(ads, period)?.high : 0;
    const forCampaigns = this.#sum(paid);
    this.#total =
      planned === undefined || forCampaigns === undefined ? undefined : Math.max(planned, forCampaigns);
  }

  /**
   * Returns the money that may pay for a KPI's results, or `undefined` if it is unknown or not planned. If a
   * paid campaign names both the KPI and the KPI of its price, this is the money of the campaigns that name
   * the KPI, and of lines without a campaign. Otherwise it is all money for advertising, if both KPIs have an
   * objective and the channel in common.
   */
  moneyFor(kpi: Kpi, priced: Kpi): number | undefined {
    const own = this.#campaignsOf.get(kpi.id) ?? [];
    if (own.some(({ kpis = [] }) => kpis.includes(priced.id))) {
      const sum = this.#sum(own);
      return sum === undefined || sum === 0 || this.#free === undefined ? undefined : sum + this.#free;
    }
    const shared = objectivesOf(priced).some((objective) => objectivesOf(kpi).includes(objective));
    return shared && kpi.channel === priced.channel ? this.#total || undefined : undefined;
  }

  /** Returns the maximum cost of campaigns: for each the larger of its budget and its budget lines. */
  #sum(campaigns: readonly Campaign[]): number | undefined {
    let sum = 0;
    for (const { id, budget } of campaigns) {
      let planned: number | undefined = 0;
      for (const line of this.#lines.get(id) ?? []) {
        const cost = budgetLineCost(line, this.period);
        if (cost === undefined) return undefined;
        planned += cost.high;
      }
      if (budget === undefined && planned === 0) return undefined;
      sum += Math.max(budget ?? 0, planned);
    }
    return sum;
  }
}
