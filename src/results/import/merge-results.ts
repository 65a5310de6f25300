import type { Result } from "../../plan/types.ts";

/** What would become of values that are to be recorded. */
export interface ResultsMerge {
  addedResults: Result[];
  /** Those that are recorded already, with the same value. */
  unchanged: number;
  /** Those of which another value is recorded. */
  conflicts: { result: Result; recorded: number }[];
}

/** Compares values with those that are recorded: what is twice among them counts as its last. */
export function mergeResults(results: readonly Result[], recorded: readonly Result[]): ResultsMerge {
  const key = ({ kpi, date }: Result): string => `${date} ${kpi}`;
  const there = new Map(recorded.map((result) => [key(result), result.value]));
  const wanted = new Map(results.map((result) => [key(result), result]));
  const merged: ResultsMerge = { addedResults: [], unchanged: 0, conflicts: [] };
  for (const [id, result] of wanted) {
    const value = there.get(id);
    if (value === undefined) merged.addedResults.push(result);
    else if (value === result.value) merged.unchanged += 1;
    else merged.conflicts.push({ result, recorded: value });
  }
  const order = (a: Result, b: Result): number =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.kpi < b.kpi ? -1 : 1;
  merged.addedResults.sort(order);
  merged.conflicts.sort((a, b) => order(a.result, b.result));
  return merged;
}
