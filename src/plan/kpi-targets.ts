import { objectivesOf, targetOf } from "./kpis.ts";
import type { Kpi, Objective } from "./types.ts";

/** The bounds of a target, in the unit of the KPI. Both are the same for a target that is one number. */
export interface TargetRange {
  low: number;
  high: number;
}

/** Returns the bounds of a KPI's target; `undefined` if it is not a number or depends on an unknown baseline. */
export function targetRangeOf(kpi: Kpi): TargetRange | undefined {
  const { min, max } = kpi.target ?? {};
  if (min !== undefined && max !== undefined && min <= max) return { low: min, high: max };
  const value = targetOf(kpi) ?? min ?? max;
  return value === undefined ? undefined : { low: value, high: value };
}

/** Returns the due date of each objective, by its id: its own, or the end of the plan. */
export function objectiveDueDates(
  objectives: readonly Objective[],
  end: string | undefined,
): ReadonlyMap<string, string | undefined> {
  return new Map(objectives.map(({ id, by }) => [id, by ?? end]));
}

/**
 * Returns the date of a KPI's target: its own, or the one that all its objectives share; `undefined` if it is
 * not known.
 */
export function targetDateOf(
  kpi: Kpi,
  dueDates: ReadonlyMap<string, string | undefined>,
): string | undefined {
  if (kpi.target?.by !== undefined) return kpi.target.by;
  const dates = new Set(objectivesOf(kpi).map((id) => dueDates.get(id)));
  return dates.size === 1 ? [...dates][0] : undefined;
}
