import { inlineResults } from "../plan/results.ts";
import type { Sections } from "../plan/sections.ts";
import type { Campaign, Kpi } from "../plan/types.ts";

/** A campaign with a budget that has begun. */
export interface BegunCampaign extends Campaign {
  budget: number;
  start: string;
  end: string;
}

/** Returns the campaigns with a budget and with dates that have begun by a day. */
export function begunCampaigns(campaigns: readonly Campaign[], day: string): BegunCampaign[] {
  return campaigns.filter(
    (campaign): campaign is BegunCampaign =>
      campaign.budget !== undefined &&
      campaign.start !== undefined &&
      campaign.end !== undefined &&
      campaign.start <= day &&
      campaign.start <= campaign.end,
  );
}

/**
 * Returns the KPIs that together measure the spend of campaigns: KPIs without a channel, or if there are none, KPIs with
 * a channel of the campaigns. Both kinds together would count money twice.
 */
export function spendKpis(kpis: readonly Kpi[], campaigns: readonly Campaign[]): Kpi[] {
  const spend = kpis.filter(({ metric }) => metric === "spend");
  const ofAllChannels = spend.filter(({ channel }) => channel === undefined);
  if (ofAllChannels.length > 0) return ofAllChannels;
  return spend.filter(({ channel = "" }) =>
    campaigns.some(({ channels }) => channels?.includes(channel) ?? true),
  );
}

/**
 * Returns the sum of the readings of KPIs in a span of days, both included, in the plan's currency; `undefined`
 * without a reading, because then the spend is unknown.
 */
export function measuredSpend(
  kpis: readonly Kpi[],
  { from, to }: { from: string; to: string },
  { measurement }: Sections,
): number | undefined {
  const readings = inlineResults(measurement).filter(
    ({ kpi, date }) => date >= from && date <= to && kpis.some(({ id }) => id === kpi),
  );
  return readings.length === 0 ? undefined : readings.reduce((sum, { value }) => sum + value, 0);
}
