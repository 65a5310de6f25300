import { groupBy } from "../platform/group-by.ts";
import type { TrajectoryComparison } from "./trajectory.ts";
import type { Action, Correction } from "./types.ts";

/** Returns the corrections of each KPI by its id, in the order of the plan. */
export function correctionsByKpi(
  corrections: readonly Correction[],
): ReadonlyMap<string, readonly Correction[]> {
  return groupBy(corrections, ({ kpi }) => kpi);
}

/**
 * Returns whether a KPI is below the limit of a correction: at its last reading and, if the correction has
 * `twice`, also at the previous one.
 * @param comparisons the comparisons of the KPI's last two readings, latest last; `undefined` if it is too
 * early for one
 */
export function isTriggered(
  { when, twice }: Correction,
  comparisons: readonly (TrajectoryComparison | undefined)[],
  { onTrack, atRisk }: { onTrack: number; atRisk: number },
): boolean {
  const limit = when === "at-risk" ? onTrack : atRisk;
  const isShort = (comparison: TrajectoryComparison | undefined): boolean =>
    comparison !== undefined && comparison.share < limit;
  return isShort(comparisons.at(-1)) && (!twice || isShort(comparisons.at(-2)));
}

/**
 * Returns whether a correction may be under way: its action has started and did not end before the result
 * that triggered the correction. An action without a start date counts as started.
 * @param triggeredOn the day of that result
 */
export function isUnderWay(
  { action: id }: Correction,
  actions: ReadonlyMap<string, Action>,
  triggeredOn: string,
  today: string,
): boolean {
  if (id === undefined) return false;
  const action = actions.get(id);
  // The rule structure/reference reports an action that does not exist.
  if (!action) return true;
  return (action.start ?? today) <= today && (action.end ?? triggeredOn) >= triggeredOn;
}
