import { memoizeLast } from "./memoize-last.ts";
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

/** The KPIs that are evidence for each objective, by the objective's id. */
export const kpisByObjective = memoizeLast((kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> => {
  const byObjective = new Map<string, Kpi[]>();
  for (const kpi of kpis)
    for (const id of new Set(objectivesOf(kpi))) {
      const own = byObjective.get(id);
      if (own) own.push(kpi);
      else byObjective.set(id, [kpi]);
    }
  return byObjective;
});

/** Whether a KPI says in figures where it is to be. */
export function hasNumericTarget({ target }: Kpi): boolean {
  return [target?.value, target?.change, target?.min, target?.max].some((figure) => figure !== undefined);
}

/** Whether a KPI says where it starts, or by when that will be known. */
export function hasBaseline({ baseline }: Kpi): boolean {
  return baseline?.value !== undefined || (baseline?.unknown === true && baseline.measureBy !== undefined);
}

/** The value a KPI is to reach: its target, what a change makes of its baseline, or the end of a range that counts. */
export function targetOf({ baseline, target }: Pick<Kpi, "baseline" | "target">): number | undefined {
  if (target?.value !== undefined) return target.value;
  const changed = changedValue(target?.change, baseline?.value);
  return changed ?? (target?.pass === undefined ? undefined : target[target.pass]);
}

/** What a change such as `+20%`, `-3pp` or `x2` makes of a value. */
function changedValue(change: string | undefined, from: number | undefined): number | undefined {
  const figure = Number(change?.match(/[+-]?\d+(\.\d+)?/)?.[0]);
  if (change === undefined || from === undefined || Number.isNaN(figure)) return undefined;
  if (change.startsWith("x")) return from * figure;
  return change.endsWith("pp") ? from + figure : from * (1 + figure / 100);
}
