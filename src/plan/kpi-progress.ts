import { Vocabulary } from "../catalog/vocabulary.ts";
import { directionOf } from "./kpi-metrics.ts";
import { targetOf } from "./kpis.ts";
import { dueDateOf, hasResultFiles, inlineResults, resultsByKpi } from "./results.ts";
import { seasonFactorOf } from "./season.ts";
import type { Sections } from "./sections.ts";
import { compareWithTrajectory, Trajectory, trajectoryOf } from "./trajectory.ts";
import type { Kpi, Measurement, Result } from "./types.ts";

/** The metrics that everyone knows; a direction of their own can be said with the KPI. */
const defaultVocabulary = new Vocabulary();

/** Later than any day that a result is of. */
const END_OF_TIME = "9999-12-31";

/** From which shares of the expected progress on a KPI is on track, or at risk rather than behind. */
export function progressThresholds({ thresholds }: Measurement): { onTrack: number; atRisk: number } {
  const { onTrack = 0.9, atRisk = 0.7 } = thresholds ?? {};
  return { onTrack, atRisk };
}

/**
 * How a KPI does: `met` has reached its target, `behind` also what has missed its day. `no-data` where nothing is
 * measured, or nothing tells what was to be expected.
 */
export type KpiState = "met" | "on-track" | "at-risk" | "behind" | "no-data";

/** Why nothing can be said of a KPI: nothing is measured, the results are in files, or no course is given. */
type NoDataReason = "unmeasured" | "in-file" | "no-course";

/** How a KPI stood at its last reading. */
export interface KpiProgress {
  state: KpiState;
  /** Why the state is `no-data`. */
  unknown?: NoDataReason;
  /** The last reading that stands in the plan itself. */
  reading?: Result;
  /** The value that was to be expected on the day of that reading, where the KPI is measured against a course. */
  expected?: number;
  /** The day by which the target is to be reached. */
  due?: string;
}

/**
 * How every KPI stood at its own last reading, in the order of the plan. No clock is asked: the same plan always gives
 * the same states.
 */
export function kpiProgress({
  kpis,
  measurement,
  objectives,
  plan,
}: Sections): ReadonlyMap<Kpi, KpiProgress> {
  const results = resultsByKpi(inlineResults(measurement), END_OF_TIME);
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const limits = progressThresholds(measurement);
  // Where some are known, the files were read.
  const elsewhere = hasResultFiles(measurement) && results.size === 0;
  const progress = new Map<Kpi, KpiProgress>();
  for (const kpi of kpis) {
    const due = dueDateOf(kpi, byId, plan.period?.end);
    const reading = results.get(kpi.id)?.at(-1);
    if (!reading) {
      progress.set(kpi, { state: "no-data", unknown: elsewhere ? "in-file" : "unmeasured", due });
      continue;
    }
    const directed = { ...kpi, direction: directionOf(kpi, defaultVocabulary) };
    const course =
      due === undefined
        ? new Trajectory([], seasonFactorOf(directed))
        : trajectoryOf(directed, plan.period?.start, due);
    progress.set(kpi, { ...kpiStateAt(reading, directed, { course, due, limits }), reading, due });
  }
  return progress;
}

interface ProgressContext {
  course: Trajectory;
  due: string | undefined;
  limits: { onTrack: number; atRisk: number };
}

function kpiStateAt(
  reading: Result,
  kpi: Kpi,
  { course, due, limits }: ProgressContext,
): Pick<KpiProgress, "state" | "unknown" | "expected"> {
  // What it would be on its last day: a good month is not the target yet.
  const reached = isReached(course.levelOf(reading) * course.season(due ?? reading.date), kpi);
  const over = due !== undefined && reading.date >= due;
  if (kpi.direction === "keep" && reached !== undefined) {
    if (!reached) return { state: "behind" };
    return { state: over ? "met" : "on-track" };
  }
  if (reached) return { state: "met" };
  if (reached === false && over) return { state: "behind" };
  const [from, to] = [course.levels[0], course.levels.at(-1)];
  if (!from || !to) return { state: "no-data", unknown: "no-course" };
  const stands = compareWithTrajectory(reading, course);
  // Too early to expect anything but that it does not go the wrong way.
  if (!stands) {
    const backwards = (course.levelOf(reading) - from.value) * (to.value - from.value) < 0;
    return { state: backwards ? "at-risk" : "on-track" };
  }
  const { share, expected } = stands;
  if (share >= limits.onTrack) return { state: "on-track", expected };
  return { state: share >= limits.atRisk ? "at-risk" : "behind", expected };
}

/** Whether a value is where its KPI is to be; nothing where the plan does not say where that is. */
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

/** Which way a KPI is to go: as it says itself, else as its target lies from where it starts. */
function isUpwards({ direction, baseline, target }: Kpi, to: number): boolean | undefined {
  if (direction === "up" || direction === "down") return direction === "up";
  if (target?.pass !== undefined && target.value === undefined) return target.pass === "min";
  return baseline?.value === undefined || baseline.value === to ? undefined : to > baseline.value;
}
