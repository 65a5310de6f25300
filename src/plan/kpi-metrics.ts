import type { Metric } from "../catalog/metrics.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Campaign, Kpi } from "./types.ts";

/** Which way is good for a KPI: its own, else its metric's; nothing where neither says so. */
export function directionOf(kpi: Kpi, vocabulary: Vocabulary): Kpi["direction"] {
  return kpi.direction ?? vocabulary.metric(kpi.metric)?.direction;
}

/** What a KPI's values are: its own unit, else its metric's; nothing where neither says so. */
export function unitOf(kpi: Kpi, vocabulary: Vocabulary): Kpi["unit"] {
  return kpi.unit ?? vocabulary.metric(kpi.metric)?.unit;
}

/** Whether a metric is the team's own, so that we know no more of it than the team says. */
export function isOwnMetric(metric: Metric, { own }: Vocabulary): boolean {
  return own.metrics?.includes(metric) ?? false;
}

/** The campaigns that each KPI is named for, by the KPI's id. */
export function campaignsByKpi(campaigns: readonly Campaign[]): Map<string, string[]> {
  const byKpi = new Map<string, string[]>();
  for (const { id, kpis = [] } of campaigns)
    for (const kpi of kpis) {
      const own = byKpi.get(kpi);
      if (own) own.push(id);
      else byKpi.set(kpi, [id]);
    }
  return byKpi;
}
