import { Vocabulary } from "../catalog/vocabulary.ts";
import { directionOf } from "./kpi-metrics.ts";
import { targetOf } from "./kpis.ts";
import { dueDateFinder, hasResultFiles, inlineResults, resultsByKpi } from "./results.ts";
import { seasonFactorOf } from "./season.ts";
import type { Sections } from "./sections.ts";
import { compareWithTrajectory, Trajectory, trajectoryOf } from "./trajectory.ts";
import type { Kpi, Measurement, Result } from "./types.ts";

/** The standard metrics. The team's metrics are not needed: a KPI can set its own direction. */
const defaultVocabulary = new Vocabulary();

/** A day later than any result. */
const END_OF_TIME = "9999-12-31";

/**
 * Returns the minimum shares of the expected progress for a KPI to be on track and to be at risk, not behind.
 */
export function progressThresholds({ thresholds }: Measurement): { onTrack: number; atRisk: number } {
  const { onTrack = 0.9, atRisk = 0.7 } = thresholds ?? {};
  return { onTrack, atRisk };
}

/**
 * The state of a KPI. `met`: the target is reached. `behind`: also if the target was missed on the due date.
 * `no-data`: there is no result, or no expected value to compare it with.
 */
export type KpiState = "met" | "on-track" | "at-risk" | "behind" | "no-data";

/** The reason for `no-data`: no results, results in files that were not read, or no trajectory. */
type NoDataReason = "unmeasured" | "in-file" | "no-course";

/** The state of a KPI at its last reading. */
export interface KpiProgress {
  state: KpiState;
  /** The reason for the state `no-data`. */
  unknown?: NoDataReason;
  /** The last reading in the plan itself. */
  reading?: Result;
  /** The expected value on the day of that reading, if the KPI is compared with a trajectory. */
  expected?: number;
  /** The day by which the target should be reached. */
  due?: string;
}

/**
 * Returns the state of every KPI at its last reading, in the order of the plan. It does not depend on the
 * current time: the same plan always has the same states.
 */
export function kpiProgress({
  kpis,
  measurement,
  objectives,
  plan,
}: Sections): ReadonlyMap<Kpi, KpiProgress> {
  const results = resultsByKpi(inlineResults(measurement), END_OF_TIME);
  const dueDateOf = dueDateFinder(objectives, plan);
  const limits = progressThresholds(measurement);
  // If there are any results, the result files were read.
  const areInFiles = hasResultFiles(measurement) && results.size === 0;
  const progress = new Map<Kpi, KpiProgress>();
  for (const kpi of kpis) {
    const due = dueDateOf(kpi);
    const reading = results.get(kpi.id)?.at(-1);
    if (!reading) {
      progress.set(kpi, { state: "no-data", unknown: areInFiles ? "in-file" : "unmeasured", due });
      continue;
    }
    const directed = { ...kpi, direction: directionOf(kpi, defaultVocabulary) };
    const trajectory =
      due === undefined
        ? new Trajectory([], seasonFactorOf(directed))
        : trajectoryOf(directed, plan.period?.start, due);
    progress.set(kpi, { ...kpiStateAt(reading, directed, { trajectory, due, limits }), reading, due });
  }
  return progress;
}

interface ProgressContext {
  trajectory: Trajectory;
  due: string | undefined;
  limits: { onTrack: number; atRisk: number };
}

function kpiStateAt(
  reading: Result,
  kpi: Kpi,
  { trajectory, due, limits }: ProgressContext,
): Pick<KpiProgress, "state" | "unknown" | "expected"> {
  // Compare the value projected to the due date: a value in a strong season does not mean that the target is
  // reached.
  const reached = isReached(trajectory.levelOf(reading) * trajectory.season(due ?? reading.date), kpi);
  const over = due !== undefined && reading.date >= due;
  if (kpi.direction === "keep" && reached !== undefined) {
    if (!reached) return { state: "behind" };
    return { state: over ? "met" : "on-track" };
  }
  if (reached) return { state: "met" };
  if (reached === false && over) return { state: "behind" };
  const [from, to] = [trajectory.levels[0], trajectory.levels.at(-1)];
  if (!from || !to) return { state: "no-data", unknown: "no-course" };
  const comparison = compareWithTrajectory(reading, trajectory);
  // Too early to expect progress, so only check that the KPI does not move in the wrong direction.
  if (!comparison) {
    const backwards = (trajectory.levelOf(reading) - from.value) * (to.value - from.value) < 0;
    return { state: backwards ? "at-risk" : "on-track" };
  }
  const { share, expected } = comparison;
  if (share >= limits.onTrack) return { state: "on-track", expected };
  return { state: share >= limits.atRisk ? "at-risk" : "behind", expected };
}

/** Returns whether a value reaches the target of its KPI; `undefined` if the plan does not define one. */
function isReached(value: number, kpi: Kpi): boolean | undefined {
  const { min, max, pass } = kpi.target ?? {};
  if (kpi.direction === "keep" || (targetOf(kpi) === undefined && pass === undefined)) {
    if (min === undefined && max === undefined) return undefined;
    return value >= (min ?? value) && value <= (max ?? value);
  }
  const target = targetOf(kpi);
  if (target === undefined) return undefined;
  const upwards = isUpwards(kpi, target);
  if (upwards === undefined) return undefined;
  return upwards ? value >= target : value <= target;
}

/**
 * Returns whether a KPI should rise: according to its direction, or by comparing its target with its
 * baseline.
 */
function isUpwards({ direction, baseline, target }: Kpi, to: number): boolean | undefined {
  if (direction === "up" || direction === "down") return direction === "up";
  if (target?.pass !== undefined && target.value === undefined) return target.pass === "min";
  return baseline?.value === undefined || baseline.value === to ? undefined : to > baseline.value;
}
