import type { MessageRef } from "../../message-args.ts";
import type { ExportClock } from "../../results/export-format.ts";
import type { ReplacedFigure } from "../../results/import/aggregate-periods.ts";
import type { LayoutEvidence } from "../../results/import/export-layout.ts";
import type { DaySpan } from "../../results/import/name-span.ts";

/** An export that was recognized. */
export interface RecognizedExport {
  file: string;
  /** The product and the form. */
  format: string;
  /** The names of the KPIs that it has values for. */
  kpis: readonly string[];
  /** Whether its values are of posts. */
  ofPosts: boolean;
  account?: string;
  span?: DaySpan;
  clock?: ExportClock;
  evidence: LayoutEvidence;
  /** Whether the team described the format, so that nothing had to be recognized. */
  isOwn: boolean;
}

/** A note about a file of results. */
export type ImportNote =
  | ({ kind: "export" } & RecognizedExport)
  /** An export that has no values for a KPI of the plan. */
  | { kind: "unused"; file: string; format: string }
  /** An export that has no usable figures, with the reason. */
  | { kind: "refused"; file: string; format: string; why: MessageRef }
  /** A row that could not be read. */
  | { kind: "row"; file: string; row: number; why: MessageRef }
  /** The number of further rows that could not be read. */
  | { kind: "moreRows"; file: string; count: number }
  /**
   * The periods of a KPI that were left out, by their last days, because not all of their days are in the files, or it is
   * open whether they are.
   */
  | { kind: "incompletePeriods"; kpi: string; periods: readonly string[]; isOpen: boolean }
  /** A KPI whose daily values cannot be put together. */
  | { kind: "notAggregatable"; kpi: string }
  /** A KPI that exports of several formats contain. */
  | { kind: "contradicted"; kpi: string; formats: readonly string[] }
  /** A figure that a later file has another value for. */
  | ({ kind: "replaced" } & ReplacedFigure)
  /** A file that was skipped, with the reason. */
  | { kind: "skipped"; file: string; why: MessageRef };
