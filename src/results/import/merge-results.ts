import type { Result } from "../../plan/types.ts";

/** What would become of values that are to be recorded. */
export interface Merge {
  fresh: Result[];
  /** Those that are recorded already, with the same value. */
  known: number;
  /** Those of which another value is recorded. */
  conflicts: { result: Result; recorded: number }[];
}

/** Compares values with those that are recorded: what is twice among them counts as its last. */
export function merge(results: readonly Result[], recorded: readonly Result[]): Merge {
  const key = ({ kpi, date }: Result): string => `${date} ${kpi}`;
  const there = new Map(recorded.map((result) => [key(result), result.value]));
  const wanted = new Map(results.map((result) => [key(result), result]));
  const merged: Merge = { fresh: [], known: 0, conflicts: [] };
  for (const [id, result] of wanted) {
    const value = there.get(id);
    if (value === undefined) merged.fresh.push(result);
    else if (value === result.value) merged.known += 1;
    else merged.conflicts.push({ result, recorded: value });
  }
  const order = (a: Result, b: Result): number =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.kpi < b.kpi ? -1 : 1;
  merged.fresh.sort(order);
  merged.conflicts.sort((a, b) => order(a.result, b.result));
  return merged;
}
