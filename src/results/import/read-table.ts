import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import type { ExportFormat } from "../export-format.ts";
import { parseResultRow, resultColumns } from "../result-files.ts";
import { bindColumns, type ImportTarget } from "./column-bindings.ts";
import { DailyAggregator, type DailyFigures, type ImportNotation } from "./daily-aggregator.ts";
import {
  cellText,
  ExportError,
  type InputRow,
  type InputTable,
  isEmptyRow,
  RowDiagnostics,
} from "./input-table.ts";
import { type ExportLayout, explainMismatch, recognizeExport } from "./recognize-export.ts";

/** The number of rows that are examined to recognize a table. */
const SAMPLE_ROWS = 500;

/** The kind of a table, with its content. */
export type ReadTableResult =
  | { kind: "results"; results: Result[]; faults: RowDiagnostics }
  | { kind: "export"; days: DailyFigures }
  /** An export without figures for a KPI of the plan. */
  | { kind: "idle"; layout: ExportLayout }
  /** An unknown table, with the reason if the user described the format. */
  | { kind: "unknown"; why?: MessageRef };

/** The options for reading a table. */
export interface ReadTableOptions {
  formats: readonly ExportFormat[];
  target: ImportTarget;
  notation: ImportNotation;
}

/**
 * Reads a table of results, or an export that is recognized by its columns.
 * @throws ExportError if it cannot be read, or the notation of its dates cannot be detected
 */
export async function readTable(table: InputTable, options: ReadTableOptions): Promise<ReadTableResult> {
  const rows = table.rows[Symbol.asyncIterator]();
  const sample: InputRow[] = [];
  while (sample.length < SAMPLE_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    if (!isEmptyRow(next.value)) sample.push(next.value);
  }
  const rest: AsyncIterable<InputRow> = { [Symbol.asyncIterator]: () => rows };
  const [first, ...others] = sample;
  const columns = first && resultColumns(first.cells.map(cellText));
  if (columns) return readResultRows(concatRows(others, rest), columns);
  const layout = recognizeExport(sample, options.formats);
  if (!layout) {
    await rows.return?.();
    const [only, other] = options.formats;
    return { kind: "unknown", ...(only && !other && { why: explainMismatch(sample, only) }) };
  }
  const bindings = bindColumns(layout, options.target);
  if (bindings.length === 0) {
    await rows.return?.();
    return { kind: "idle", layout };
  }
  const { currency = "" } = layout;
  const own = options.target.sections.plan.currency ?? currency;
  if (
    currency !== "" &&
    currency !== own &&
    bindings.some(({ figure }) => figure.amount === layout.format.amounts.spend)
  )
    throw new ExportError(errorReason("exportCurrency", { currency, own }));
  const sampleRows = sample.slice(layout.headerRow + 1);
  const aggregator = new DailyAggregator(layout, bindings, options.notation, sampleRows);
  for await (const row of concatRows(sampleRows, rest)) aggregator.add(row);
  return { kind: "export", days: aggregator.close() };
}

async function readResultRows(
  rows: AsyncIterable<InputRow>,
  columns: NonNullable<ReturnType<typeof resultColumns>>,
): Promise<ReadTableResult> {
  // If a result occurs several times, the last one wins; so memory grows with days and KPIs, not with rows.
  const results = new Map<string, Result>();
  const diagnostics = new RowDiagnostics();
  for await (const { cells, number } of rows) {
    const result = parseResultRow(cells.map(cellText), columns);
    if ("say" in result) diagnostics.add(number, result);
    else results.set(`${result.date} ${result.kpi}`, result);
  }
  return { kind: "results", results: [...results.values()], faults: diagnostics };
}

async function* concatRows(
  first: Iterable<InputRow>,
  others: AsyncIterable<InputRow>,
): AsyncGenerator<InputRow> {
  yield* first;
  for await (const row of others) if (!isEmptyRow(row)) yield row;
}
