import { daysBetween } from "./time.ts";
import { targetOf } from "./links.ts";
import type { Kpi, Measurement, Result } from "./types.ts";

/** The results that stand in the plan itself; nothing where some are in files of their own, which nobody has read here. */
export function resultsInPlace({ results }: Measurement): Result[] | undefined {
  if (results === undefined) return [];
  if (typeof results === "string") return undefined;
  const rows = results.filter((row) => typeof row !== "string");
  return rows.length === results.length ? rows : undefined;
}

/** The newest result of each KPI. */
export function newestResults(results: readonly Result[]): ReadonlyMap<string, Result> {
  const newest = new Map<string, Result>();
  for (const result of results) {
    const known = newest.get(result.kpi);
    if (!known || known.date < result.date) newest.set(result.kpi, result);
  }
  return newest;
}

/**
 * Where a KPI should be on a day, if progress is even between baseline, milestones and target; nothing where that
 * cannot be said.
 */
export function expectedOn(kpi: Kpi, day: string, start: string | undefined): number | undefined {
  const from = kpi.baseline?.value;
  const begin = kpi.baseline?.on ?? start;
  const to = targetOf(kpi);
  const by = kpi.target?.by;
  if (from === undefined || begin === undefined || to === undefined || by === undefined) return undefined;
  const between = (kpi.milestones ?? []).flatMap(({ value, by: on }) =>
    value === undefined || on === undefined ? [] : [{ value, on }],
  );
  const points = [{ value: from, on: begin }, ...between, { value: to, on: by }].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  const next = points.findIndex(({ on }) => on >= day);
  const [before, after] = [points[next - 1], points[next]];
  if (day <= begin || !after) return day <= begin ? undefined : to;
  if (!before) return after.value;
  const share = daysBetween(before.on, day) / Math.max(1, daysBetween(before.on, after.on));
  return before.value + (after.value - before.value) * share;
}
