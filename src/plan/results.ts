import { objectivesOf } from "./kpis.ts";
import { daysBetween } from "./time.ts";
import type { Kpi, Measurement, Objective, Result } from "./types.ts";

/** The results that stand in the plan itself; those in CSV files are not read. */
export function inlineResults({ results }: Measurement): Result[] {
  return Array.isArray(results) ? results.filter((result) => typeof result === "object") : [];
}

/** Whether some results are in files of their own, so that the plan does not tell what has been measured. */
export function hasResultFiles({ results }: Measurement): boolean {
  return typeof results === "string" || (results ?? []).some((result) => typeof result === "string");
}

/** The results of each KPI up to a day, earliest first. */
export function resultsByKpi(
  results: readonly Result[],
  until: string,
): ReadonlyMap<string, readonly Result[]> {
  const byKpi = new Map<string, Result[]>();
  for (const result of results) {
    if (result.date > until) continue;
    const own = byKpi.get(result.kpi);
    if (own) own.push(result);
    else byKpi.set(result.kpi, [result]);
  }
  for (const own of byKpi.values()) own.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return byKpi;
}

/** The day by which a KPI is to reach its target: its own, or that of its objectives where they have one in common. */
export function dueDateOf(
  kpi: Kpi,
  objectives: ReadonlyMap<string, Objective>,
  planEnd: string | undefined,
): string | undefined {
  if (kpi.target?.by !== undefined) return kpi.target.by;
  const dates = new Set(objectivesOf(kpi).map((id) => objectives.get(id)?.by ?? planEnd));
  return dates.size > 1 ? undefined : ([...dates][0] ?? planEnd);
}

/** A value on a day. */
export interface DatedValue {
  date: string;
  value: number;
}

/** The value that lies on the straight lines from point to point; points are in order and the day is between them. */
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
