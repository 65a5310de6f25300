import { hasResultFiles, resultsIn } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { Place } from "./result-files.ts";

/** The last reading of each KPI in the files that a plan names, which are read only where there are any. */
export async function readingsIn(measurement: Measurement, place: Place): Promise<Result[]> {
  if (!hasResultFiles(measurement)) return [];
  return (await import("./result-files.ts")).lastReadingsIn(measurement, place);
}

/** What reads all that has been measured, in a plan and in the files that it names, for those who judge it. */
export function readerOf(place: Place): (measurement: Measurement) => Promise<Result[]> {
  return async (measurement) =>
    hasResultFiles(measurement)
      ? (await import("./result-files.ts")).readResults(measurement, place).results
      : resultsIn(measurement);
}
