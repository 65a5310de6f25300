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

/** So many rows are looked at before it is said what a table is. */
const SAMPLE_ROWS = 500;

/** What a table turned out to be. */
export type ReadTableResult =
  | { kind: "results"; results: Result[]; faults: RowDiagnostics }
  | { kind: "export"; days: DailyFigures }
  /** An export that tells of no KPI of the plan. */
  | { kind: "idle"; layout: ExportLayout }
  /** Neither: and why, where somebody has said how it is to be read. */
  | { kind: "unknown"; why?: MessageRef };

/** What is known of the tables that are to be read. */
export interface ReadTableOptions {
  formats: readonly ExportFormat[];
  target: ImportTarget;
  notation: ImportNotation;
}

/**
 * Reads a table: one of results, or an export that is known by its columns.
 * @throws ExportFault where it cannot be read, or does not tell how its days are written
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
  const feeds = bindColumns(layout, options.target);
  if (feeds.length === 0) {
    await rows.return?.();
    return { kind: "idle", layout };
  }
  const { currency = "" } = layout;
  const own = options.target.sections.plan.currency ?? currency;
  if (
    currency !== "" &&
    currency !== own &&
    feeds.some(({ figure }) => figure.amount === layout.format.amounts.spend)
  )
    throw new ExportError(errorReason("exportCurrency", { currency, own }));
  const below = sample.slice(layout.headerRow + 1);
  const book = new DailyAggregator(layout, feeds, options.notation, below);
  for await (const row of concatRows(below, rest)) book.add(row);
  return { kind: "export", days: book.close() };
}

async function readResultRows(
  rows: AsyncIterable<InputRow>,
  columns: NonNullable<ReturnType<typeof resultColumns>>,
): Promise<ReadTableResult> {
  // What a file says twice counts as the last: it keeps as many values as there are days and KPIs, not rows.
  const results = new Map<string, Result>();
  const faults = new RowDiagnostics();
  for await (const { cells, number } of rows) {
    const result = parseResultRow(cells.map(cellText), columns);
    if ("say" in result) faults.add(number, result);
    else results.set(`${result.date} ${result.kpi}`, result);
  }
  return { kind: "results", results: [...results.values()], faults };
}

async function* concatRows(
  first: Iterable<InputRow>,
  others: AsyncIterable<InputRow>,
): AsyncGenerator<InputRow> {
  yield* first;
  for await (const row of others) if (!isEmptyRow(row)) yield row;
}
