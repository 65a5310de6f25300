import { calendarMonthsIn } from "./calendar-months.ts";
import { targetOf } from "./kpis.ts";
import { type DatedValue, interpolateValue } from "./results.ts";
import { type SeasonFactor, seasonFactorOf } from "./season.ts";
import type { Kpi, Result } from "./types.ts";

/** How much of the way there must be behind a KPI before it can be told whether it keeps up. */
const MIN_ELAPSED_SHARE = 0.1;

/**
 * The way that a KPI is expected to take. It is straight from point to point in levels, which are values without the
 * season: each is divided by the factor of its month, as in the multiplicative model of classical decomposition
 * (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3.4). Without a season, levels are values.
 */
export class Trajectory {
  constructor(
    readonly levels: readonly DatedValue[],
    readonly season: SeasonFactor,
  ) {}

  get startValue(): number | undefined {
    return this.#valueOf(this.levels[0]);
  }

  get endValue(): number | undefined {
    return this.#valueOf(this.levels.at(-1));
  }

  /** The level of a value that is of a day. */
  levelOf({ date, value }: DatedValue): number {
    return value / this.season(date);
  }

  /** The value to be expected on a day; nothing before the course begins. */
  expectedOn(day: string): number | undefined {
    const level = interpolateValue(this.levels, day);
    return level === undefined ? undefined : level * this.season(day);
  }

  /** The points to draw it through: with a season, also each month's last day. */
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

/** From where to where a KPI is to go, and past which milestones; without points where that is not known or out of order. */
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
  // Nothing is expected to move before the plan begins.
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
  const way = Math.sign(last.value - first.value);
  // kpis/direction speaks of milestones out of order.
  const steady = points.every(({ value }, index) => (value - (points[index - 1]?.value ?? value)) * way >= 0);
  return steady ? points : [];
}

/** How far a KPI has come at a result. */
export interface TrajectoryComparison {
  result: Result;
  expected: number;
  /** Of the way that was expected. */
  share: number;
}

/** How a result compares with the course of its KPI; nothing where it is too early, or there is no course. */
export function compareWithTrajectory(
  result: Result,
  trajectory: Trajectory,
): TrajectoryComparison | undefined {
  const { levels, season } = trajectory;
  const expected = interpolateValue(levels, result.date);
  const [from] = levels;
  const to = levels.at(-1);
  if (expected === undefined || !from || !to) return undefined;
  const way = expected - from.value;
  if (way === 0 || Math.abs(way) < Math.abs(to.value - from.value) * MIN_ELAPSED_SHARE) return undefined;
  return {
    result,
    expected: roundExpectedValue(expected * season(result.date)),
    share: (trajectory.levelOf(result) - from.value) / way,
  };
}

/** Whole numbers where they are large enough to be told apart so, else as many places as a price has. */
function roundExpectedValue(value: number): number {
  const size = Math.abs(value);
  const unit = size >= 100 ? 1 : size >= 1 ? 10 : 100;
  return Math.round(value * unit) / unit;
}
