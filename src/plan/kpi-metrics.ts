import type { Metric } from "../catalog/metrics.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import { addToGroup } from "../platform/group-by.ts";
import type { Campaign, Kpi } from "./types.ts";

/** Returns the desired direction of a KPI: its own, or its metric's if it has none. */
export function directionOf(kpi: Kpi, vocabulary: Vocabulary): Kpi["direction"] {
  return kpi.direction ?? vocabulary.metric(kpi.metric)?.direction;
}

/** Returns the unit of a KPI's values: its own, or its metric's if it has none. */
export function unitOf(kpi: Kpi, vocabulary: Vocabulary): Kpi["unit"] {
  return kpi.unit ?? vocabulary.metric(kpi.metric)?.unit;
}

/** Returns whether a metric is defined by the team, so that only the team's data about it is available. */
export function isOwnMetric(metric: Metric, { own }: Vocabulary): boolean {
  return own.metrics?.includes(metric) ?? false;
}

/** Returns the ids of the campaigns that name each KPI, by the KPI's id. */
export function campaignsByKpi(campaigns: readonly Campaign[]): Map<string, string[]> {
  const byKpi = new Map<string, string[]>();
  for (const { id, kpis = [] } of campaigns) for (const kpi of kpis) addToGroup(byKpi, kpi, id);
  return byKpi;
}
