import { hasResultFiles, inlineResults } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { PlanLocation, ReadResults } from "./result-files.ts";

/**
 * Returns the last reading of each KPI in the result files of a plan; imports the reader only if it has any.
 */
export async function lastReadings(measurement: Measurement, location: PlanLocation): Promise<Result[]> {
  if (!hasResultFiles(measurement)) return [];
  return (await import("./result-files.ts")).lastReadingsInFiles(measurement, location);
}

/** Returns a function that reads all results of a plan, inline and from files, for the linter. */
export function resultReader(location: PlanLocation): (measurement: Measurement) => Promise<ReadResults> {
  return async (measurement) =>
    hasResultFiles(measurement)
      ? (await import("./result-files.ts")).readResults(measurement, location)
      : { results: inlineResults(measurement), diagnostics: [] };
}
