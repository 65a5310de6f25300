import { addToGroup } from "../platform/group-by.ts";
import { budgetLineCost, budgetLinesByCampaign, totalCost } from "./budget-costs.ts";
import { objectivesOf } from "./kpis.ts";
import type { BudgetLine, Campaign, Kpi, Period } from "./types.ts";

/** The metrics of prices, with the metrics that they are the price of, and for how many units. */
export const pricedMetrics: Readonly<Record<string, { counts: readonly string[]; per: number }>> = {
  cpl: { counts: ["leads"], per: 1 },
  cpc: { counts: ["link-clicks", "website-visits", "social-sessions"], per: 1 },
  cpa: { counts: ["conversions"], per: 1 },
  cpe: { counts: ["interactions"], per: 1 },
  cpv: { counts: ["views"], per: 1 },
  cpm: { counts: ["impressions"], per: 1000 },
};

/** The plan's money for advertising, and the part of it that may pay for a KPI's results. */
export class AdBudget {
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
