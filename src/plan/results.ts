import { groupBy } from "../platform/group-by.ts";
import { objectivesOf } from "./kpis.ts";
import { daysBetween } from "./time.ts";
import type { Header, Kpi, Measurement, Objective, Result } from "./types.ts";

/** Returns the results that are written in the plan itself. Result files are not read. */
export function inlineResults({ results }: Measurement): Result[] {
  return Array.isArray(results) ? results.filter((result) => typeof result === "object") : [];
}

/** Returns whether some results are in separate files, so that they cannot be read from the plan. */
export function hasResultFiles({ results }: Measurement): boolean {
  return typeof results === "string" || (results ?? []).some((result) => typeof result === "string");
}

/** Returns the results of each KPI until a day (included), by the KPI's id, earliest first. */
export function resultsByKpi(
  results: readonly Result[],
  until: string,
): ReadonlyMap<string, readonly Result[]> {
  const byKpi = groupBy(results, ({ kpi, date }) => (date > until ? undefined : kpi));
  for (const group of byKpi.values()) group.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return byKpi;
}

/** Returns the day by which a KPI should reach its target. */
type DueDateFinder = (kpi: Kpi) => string | undefined;

/**
 * Returns a function that finds the day by which a KPI should reach its target: its own due date or, if all
 * its objectives have the same due date, theirs. An objective without a date is due when the plan ends.
 */
export function dueDateFinder(objectives: readonly Objective[], { period }: Header): DueDateFinder {
  const planEnd = period?.end;
  const byId = new Map(objectives.map(({ id, by }) => [id, by]));
  return (kpi) => {
    if (kpi.target?.by !== undefined) return kpi.target.by;
    const dates = new Set(objectivesOf(kpi).map((id) => byId.get(id) ?? planEnd));
    return dates.size > 1 ? undefined : ([...dates][0] ?? planEnd);
  };
}

/** A value on a day. */
export interface DatedValue {
  date: string;
  value: number;
}

/**
 * Returns the value on a day by linear interpolation between points, which are sorted by date: `undefined`
 * before the first point, and the last value after the last point.
 */
export function interpolateValue(points: readonly DatedValue[], date: string): number | undefined {
  const [first] = points;
  if (!first || date < first.date) return undefined;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from || date > to.date) continue;
    const days = daysBetween(from.date, to.date);
    return days === 0
      ? to.value
      : from.value + ((to.value - from.value) * daysBetween(from.date, date)) / days;
  }
  return points.at(-1)?.value;
}
