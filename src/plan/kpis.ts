import { addToGroup } from "../platform/group-by.ts";
import { memoizeLast } from "./memoize-last.ts";
import type { Kpi, Objective } from "./types.ts";

/** Returns the ids of the objectives that a KPI belongs to, as a list even if the KPI names only one. */
export function objectivesOf(kpi: Kpi): readonly string[] {
  if (kpi.objective === undefined) return [];
  return typeof kpi.objective === "string" ? [kpi.objective] : kpi.objective;
}

/** Returns the id of the KPI's owner, or of the owner of its objective if it has none. */
export function ownerOfKpi(kpi: Kpi, objectives: readonly Objective[]): string | undefined {
  return kpi.owner ?? objectives.find(({ id }) => objectivesOf(kpi).includes(id))?.owner;
}

/** Returns the KPIs that belong to an objective. */
export function kpisOf(objective: Objective, kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter((kpi) => objectivesOf(kpi).includes(objective.id));
}

/** Returns the KPIs of each objective, by the objective's id. */
export const kpisByObjective = memoizeLast((kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> => {
  const byObjective = new Map<string, Kpi[]>();
  for (const kpi of kpis) for (const id of new Set(objectivesOf(kpi))) addToGroup(byObjective, id, kpi);
  return byObjective;
});

/** Returns whether the target of a KPI is a number. */
export function hasNumericTarget({ target }: Kpi): boolean {
  return [target?.value, target?.change, target?.min, target?.max].some((figure) => figure !== undefined);
}

/** Returns whether a KPI has a baseline, or a date by which the baseline will be measured. */
export function hasBaseline({ baseline }: Kpi): boolean {
  return baseline?.value !== undefined || (baseline?.unknown === true && baseline.measureBy !== undefined);
}

/**
 * Returns the value that a KPI should reach: the target's value, the baseline changed by the target's
 * `change`, or the end of the target range that `pass` names.
 */
export function targetOf({ baseline, target }: Pick<Kpi, "baseline" | "target">): number | undefined {
  if (target?.value !== undefined) return target.value;
  const changed = changedValue(target?.change, baseline?.value);
  return changed ?? (target?.pass === undefined ? undefined : target[target.pass]);
}

/** Applies a change such as `+20%`, `-3pp` or `x2` to a value. */
function changedValue(change: string | undefined, from: number | undefined): number | undefined {
  const figure = Number(change?.match(/[+-]?\d+(\.\d+)?/)?.[0]);
  if (change === undefined || from === undefined || Number.isNaN(figure)) return undefined;
  if (change.startsWith("x")) return from * figure;
  return change.endsWith("pp") ? from + figure : from * (1 + figure / 100);
}
