import { targetOf } from "./links.ts";
import { type Point, valueAt } from "./results.ts";
import type { Kpi, Result } from "./types.ts";

/** How much of the way there must be behind a KPI before it can be told whether it keeps up. */
const tooEarly = 0.1;

/** From where to where a KPI is to go, and past which milestones; nothing where that is not known or out of order. */
export function courseOf(kpi: Kpi, start: string | undefined, due: string): Point[] {
  const { baseline, direction, milestones = [] } = kpi;
  const target = targetOf(kpi);
  if (direction === "keep" || target === undefined || baseline?.value === undefined) return [];
  // Nothing is expected to move before the plan begins.
  const [from] = [start, baseline.on]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  if (from === undefined || from >= due || baseline.value === target) return [];
  const between = milestones.flatMap(({ value, by: date }) =>
    value === undefined || date === undefined || date <= from || date >= due ? [] : [{ date, value }],
  );
  between.sort((a, b) => (a.date < b.date ? -1 : 1));
  const points = [{ date: from, value: baseline.value }, ...between, { date: due, value: target }];
  const way = Math.sign(target - baseline.value);
  // kpis/direction speaks of milestones out of order.
  const steady = points.every(({ value }, index) => (value - (points[index - 1]?.value ?? value)) * way >= 0);
  return steady ? points : [];
}

/** How far a KPI has come at a result. */
export interface Standing {
  result: Result;
  expected: number;
  /** Of the way that was expected. */
  share: number;
}

/** How a result compares with the course of its KPI; nothing where it is too early, or there is no course. */
export function standing(result: Result, course: readonly Point[]): Standing | undefined {
  const expected = valueAt(course, result.date);
  const [from] = course;
  const to = course.at(-1);
  if (expected === undefined || !from || !to) return undefined;
  const way = expected - from.value;
  if (way === 0 || Math.abs(way) < Math.abs(to.value - from.value) * tooEarly) return undefined;
  return { result, expected: rounded(expected), share: (result.value - from.value) / way };
}

/** Whole numbers where they are large enough to be told apart so, else as many places as a price has. */
function rounded(value: number): number {
  const size = Math.abs(value);
  const unit = size >= 100 ? 1 : size >= 1 ? 10 : 100;
  return Math.round(value * unit) / unit;
}
