import { hasResultFiles, inlineResults } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { PlanLocation, ReadResults } from "./result-files.ts";

/** The last reading of each KPI in the files that a plan names, which are read only where there are any. */
export async function lastReadings(measurement: Measurement, location: PlanLocation): Promise<Result[]> {
  if (!hasResultFiles(measurement)) return [];
  return (await import("./result-files.ts")).lastReadingsInFiles(measurement, location);
}

/** Returns what reads all results of a plan, in it and in the files that it names, for those who lint it. */
export function resultReader(location: PlanLocation): (measurement: Measurement) => Promise<ReadResults> {
  return async (measurement) =>
    hasResultFiles(measurement)
      ? (await import("./result-files.ts")).readResults(measurement, location)
      : { results: inlineResults(measurement), diagnostics: [] };
}
