import type { Kpi, Objective } from "./types.ts";

/** The objectives a KPI is evidence for, however many it names. */
export function objectivesOf(kpi: Kpi): readonly string[] {
  if (kpi.objective === undefined) return [];
  return typeof kpi.objective === "string" ? [kpi.objective] : kpi.objective;
}

/** The KPIs that are evidence for an objective. */
export function kpisOf(objective: Objective, kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter((kpi) => objectivesOf(kpi).includes(objective.id));
}

/** Whether a KPI says in figures where it is to be. */
export function hasNumericTarget({ target }: Kpi): boolean {
  return [target?.value, target?.change, target?.min, target?.max].some((figure) => figure !== undefined);
}

/** Whether a KPI says where it starts, or by when that will be known. */
export function hasBaseline({ baseline }: Kpi): boolean {
  return baseline?.value !== undefined || (baseline?.unknown === true && baseline.measureBy !== undefined);
}
