import { userError } from "../../errors.ts";
import type { Result } from "../../plan/types.ts";
import { mergeResults, type ResultsMerge } from "../../results/import/merge-results.ts";
import { formatResultValue } from "../../results/write-results.ts";
import type { ResultStore } from "./result-store.ts";

/** New results, compared with the recorded ones before they are recorded. */
export interface ResultsComparison extends ResultsMerge {
  /** The conflicting results that replace recorded values. */
  replaced: Result[];
}

/**
 * Returns which results are new, known or in conflict with recorded ones.
 * @param replace whether conflicting results are to replace recorded values
 */
export function compareResults(
  results: readonly Result[],
  store: ResultStore,
  { replace = false }: { replace?: boolean },
): ResultsComparison {
  const merge = mergeResults(results, store.recorded);
  return { ...merge, replaced: replace ? merge.conflicts.map(({ result }) => result) : [] };
}

/** @throws UserError for a number that cannot be read back from a results file, such as 1e23 */
export function assertWritableValues({ addedResults, replaced }: ResultsComparison): void {
  for (const { kpi, value } of [...addedResults, ...replaced])
    if (formatResultValue(value) === undefined)
      throw userError("badValue", { text: String(value), unit: kpi });
}

/** The outcome of recording results. */
interface RecordedResults {
  /** The number of values that were added or replaced. */
  count: number;
  /** The results that were not added because another value was recorded in the meantime. */
  conflicts: ResultsMerge["conflicts"];
}

/**
 * Records the new results and the replacements.
 * @throws UserError if a value cannot be written, or a file cannot be changed
 */
export function recordResults(comparison: ResultsComparison, store: ResultStore): RecordedResults {
  const { addedResults, replaced } = comparison;
  assertWritableValues(comparison);
  if (replaced.length > 0) store.replace(replaced);
  const { conflicts } = addedResults.length > 0 ? store.add(addedResults) : { conflicts: [] };
  return { count: addedResults.length + replaced.length - conflicts.length, conflicts };
}
