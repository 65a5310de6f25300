import { hasResultFiles } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { Place } from "./result-files.ts";

/** The last reading of each KPI in the files that a plan names, which are read only where there are any. */
export async function readingsIn(measurement: Measurement, place: Place): Promise<Result[]> {
  if (!hasResultFiles(measurement)) return [];
  return (await import("./result-files.ts")).lastReadingsIn(measurement, place);
}
