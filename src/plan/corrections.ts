import type { TrajectoryComparison } from "./trajectory.ts";
import type { Action, Correction } from "./types.ts";

/** The corrections of each KPI, in the order of the plan. */
export function correctionsByKpi(
  corrections: readonly Correction[],
): ReadonlyMap<string, readonly Correction[]> {
  const byKpi = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const own = byKpi.get(correction.kpi);
    if (own) own.push(correction);
    else byKpi.set(correction.kpi, [correction]);
  }
  return byKpi;
}

/**
 * Whether a KPI falls as short as a correction says, at its last reading and, where the correction asks for it, at the
 * one before.
 * @param comparisons of the KPI's last two readings, the last one last; nothing where it is too early to tell
 */
export function isTriggered(
  { when, twice }: Correction,
  comparisons: readonly (TrajectoryComparison | undefined)[],
  { onTrack, atRisk }: { onTrack: number; atRisk: number },
): boolean {
  const limit = when === "at-risk" ? onTrack : atRisk;
  const short = (one: TrajectoryComparison | undefined): boolean => one !== undefined && one.share < limit;
  return short(comparisons.at(-1)) && (!twice || (comparisons.length > 1 && short(comparisons.at(-2))));
}

/**
 * Whether a correction may be under way: the action it redefines has begun, and had not ended before the result that
 * called for it. One without a start may have.
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
  // structure/reference says so where there is no such action.
  if (!action) return true;
  return (action.start ?? today) <= today && (action.end ?? triggeredOn) >= triggeredOn;
}
