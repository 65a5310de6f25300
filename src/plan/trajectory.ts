import { calendarMonthsIn } from "./calendar-months.ts";
import { targetOf } from "./kpis.ts";
import { type DatedValue, interpolateValue } from "./results.ts";
import { roundTo } from "./round.ts";
import { type SeasonFactor, seasonFactorOf } from "./season.ts";
import type { Kpi, Result } from "./types.ts";

/** The share of the change from start to target that must be expected before a result is compared with it. */
const MIN_ELAPSED_SHARE = 0.1;

/**
 * The expected values of a KPI over time. They are interpolated linearly between levels, which are seasonally
 * adjusted values: each value is divided by the factor of its month, as in the multiplicative model of
 * classical decomposition (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3.4). Without a
 * season, levels are values.
 */
export class Trajectory {
  constructor(
    readonly levels: readonly DatedValue[],
    readonly season: SeasonFactor,
  ) {}

  /** The value at the start, including the season. */
  get startValue(): number | undefined {
    return this.#valueOf(this.levels[0]);
  }

  /** The value at the end, including the season. */
  get endValue(): number | undefined {
    return this.#valueOf(this.levels.at(-1));
  }

  /** Returns the level of a value: the value divided by the seasonal factor of its day. */
  levelOf({ date, value }: DatedValue): number {
    return value / this.season(date);
  }

  /** Returns the expected value on a day, in the KPI's unit; `undefined` before the trajectory starts. */
  expectedOn(day: string): number | undefined {
    const level = interpolateValue(this.levels, day);
    return level === undefined ? undefined : level * this.season(day);
  }

  /** The points of the line in a chart: with a season, also the last day of each month. */
  get points(): DatedValue[] {
    const [first, last] = [this.levels[0], this.levels.at(-1)];
    if (!first || !last) return [];
    const ends = calendarMonthsIn(first.date, last.date).map(({ end }) => end);
    const seasonal = ends.some((day) => this.season(day) !== 1);
    const days = [...this.levels.map(({ date }) => date), ...(seasonal ? ends : [])].sort();
    return [...new Set(days)].map((date) => ({ date, value: this.expectedOn(date) ?? 0 }));
  }

  #valueOf(point: DatedValue | undefined): number | undefined {
    return point && point.value * this.season(point.date);
  }
}

/**
 * Returns the trajectory of a KPI from its baseline through its milestones to its target. The trajectory has
 * no points if the baseline or the target is unknown or the milestones are out of order.
 */
export function trajectoryOf(kpi: Kpi, start: string | undefined, due: string): Trajectory {
  const season = seasonFactorOf(kpi);
  return new Trajectory(trajectoryLevels(kpi, season, start, due), season);
}

function trajectoryLevels(
  kpi: Kpi,
  season: SeasonFactor,
  start: string | undefined,
  due: string,
): DatedValue[] {
  const { baseline, direction, milestones = [] } = kpi;
  const target = targetOf(kpi);
  if (direction === "keep" || target === undefined || baseline?.value === undefined) return [];
  // No change is expected before the plan starts.
  const [from] = [start, baseline.on]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  if (from === undefined || from >= due) return [];
  const first = { date: from, value: baseline.value / season(baseline.on ?? from) };
  const last = { date: due, value: target / season(due) };
  if (first.value === last.value) return [];
  const between = milestones.flatMap(({ value, by: date }) =>
    value === undefined || date === undefined || date <= from || date >= due
      ? []
      : [{ date, value: value / season(date) }],
  );
  between.sort((a, b) => (a.date < b.date ? -1 : 1));
  const points = [first, ...between, last];
  const trend = Math.sign(last.value - first.value);
  // The rule kpis/direction reports milestones that are out of order.
  const isMonotonic = points.every(
    ({ value }, index) => (value - (points[index - 1]?.value ?? value)) * trend >= 0,
  );
  return isMonotonic ? points : [];
}

/** A result of a KPI compared with the expected value. */
export interface TrajectoryComparison {
  result: Result;
  expected: number;
  /** The change since the start as a share of the expected change. */
  share: number;
}

/**
 * Compares a result with the trajectory of its KPI. Returns `undefined` if it is too early or there is no
 * trajectory.
 */
export function compareWithTrajectory(
  result: Result,
  trajectory: Trajectory,
): TrajectoryComparison | undefined {
  const { levels, season } = trajectory;
  const expected = interpolateValue(levels, result.date);
  const [from] = levels;
  const to = levels.at(-1);
  if (expected === undefined || !from || !to) return undefined;
  const change = expected - from.value;
  if (change === 0 || Math.abs(change) < Math.abs(to.value - from.value) * MIN_ELAPSED_SHARE)
    return undefined;
  return {
    result,
    expected: roundExpectedValue(expected * season(result.date)),
    share: (trajectory.levelOf(result) - from.value) / change,
  };
}

/** Rounds to an integer from 100 on, to one decimal place from 1 on, and to two below 1. */
function roundExpectedValue(value: number): number {
  const size = Math.abs(value);
  return roundTo(value, size >= 100 ? 0 : size >= 1 ? 1 : 2);
}
