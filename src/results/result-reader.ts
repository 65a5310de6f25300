import { hasResultFiles, resultsIn } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { Place, ReadResults } from "./result-files.ts";

/** The last reading of each KPI in the files that a plan names, which are read only where there are any. */
export async function readingsIn(measurement: Measurement, place: Place): Promise<Result[]> {
  if (!hasResultFiles(measurement)) return [];
  return (await import("./result-files.ts")).lastReadingsIn(measurement, place);
}

/** Returns what reads all results of a plan, in it and in the files that it names, for those who lint it. */
export function readerOf(place: Place): (measurement: Measurement) => Promise<ReadResults> {
  return async (measurement) =>
    hasResultFiles(measurement)
      ? (await import("./result-files.ts")).readResults(measurement, place)
      : { results: resultsIn(measurement), faults: [] };
}
