import type { Result } from "../../plan/types.ts";

/** The outcome of adding new results to the recorded ones. */
export interface ResultsMerge {
  addedResults: Result[];
  /** The number of results that are already recorded with the same value. */
  unchanged: number;
  /** Results for which a different value is recorded. */
  conflicts: { result: Result; recorded: number }[];
}

/** Compares new results with the recorded ones. If a result occurs several times, the last one wins. */
export function mergeResults(results: readonly Result[], recorded: readonly Result[]): ResultsMerge {
  const key = ({ kpi, date }: Result): string => `${date} ${kpi}`;
  const recordedValues = new Map(recorded.map((result) => [key(result), result.value]));
  const newResults = new Map(results.map((result) => [key(result), result]));
  const merged: ResultsMerge = { addedResults: [], unchanged: 0, conflicts: [] };
  for (const [id, result] of newResults) {
    const value = recordedValues.get(id);
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
