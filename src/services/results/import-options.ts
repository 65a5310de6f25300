import { userError } from "../../errors.ts";
import type { Aggregation } from "../../results/import/aggregate-periods.ts";
import type { DaySpan } from "../../results/import/name-span.ts";
import type { PeriodUnit } from "../../results/import/period-units.ts";
import type { StartProgress } from "../project/progress.ts";
import type { ImportNote } from "./import-notes.ts";
import type { ResultStore } from "./result-store.ts";

/** The options for reading exports. */
export interface ImportResultsOptions {
  /** The headers of columns, by KPI. */
  column?: Readonly<Record<string, readonly string[]>>;
  dateColumn?: string;
  dates?: "dmy" | "mdy";
  numbers?: string;
  /** The year of the last day, for dates without a year. */
  year?: number;
  /** The first and the last day that the files cover. */
  from?: string;
  to?: string;
  channel?: string;
  account?: string;
  per?: PeriodUnit;
  take?: Aggregation;
}

/** The plan of an import, and the receivers of its notes and its progress. */
export interface ImportContext {
  store: ResultStore;
  /** Called with each note while the files are read. */
  onNote(note: ImportNote): void | Promise<void>;
  startProgress?: StartProgress;
}

/**
 * Returns the days that the files cover, as the user stated them.
 * @throws UserError if only one of both days is given, or they are in the wrong order
 */
export function coveredDays(from: string | undefined, to: string | undefined): DaySpan | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) throw userError("halfSpan");
  if (from > to) throw userError("spanBackwards", { from, to });
  return { from, to };
}
