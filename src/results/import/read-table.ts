import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import type { ExportFormat } from "../export-format.ts";
import { parseResultRow, resultColumns } from "../result-files.ts";
import { bindExport, type ExportFigures } from "./bind-export.ts";
import type { CollectedExport } from "./collected-export.ts";
import { type ImportTarget, wantedAmounts } from "./column-bindings.ts";
import { ExportAggregator, type ImportNotation } from "./export-aggregator.ts";
import type { ExportLayout, TableNames } from "./export-layout.ts";
import {
  cellText,
  ExportError,
  type InputRow,
  type InputTable,
  isEmptyRow,
  RowDiagnostics,
} from "./input-table.ts";
import type { PeriodUnit } from "./period-units.ts";
import { explainMismatch, recognizeExport } from "./recognize-export.ts";
import { isComment, isHeaderRow, isTextRow } from "./row-kinds.ts";
import { RowReader } from "./row-reader.ts";

/** The number of rows that are examined to recognize a table. */
const SAMPLE_ROWS = 500;

/** The kind of a table, with its content. */
export type ReadTableResult =
  | { kind: "results"; results: Result[]; faults: RowDiagnostics }
  | { kind: "export"; days: ExportFigures }
  /** An export without figures for a KPI of the plan. */
  | { kind: "idle"; layout: ExportLayout }
  /** An export that is known to have no usable figures, with the reason. */
  | { kind: "refused"; layout: ExportLayout; why: MessageRef }
  /** An unknown table, with the reason if the user described the format. */
  | { kind: "unknown"; why?: MessageRef };

/** The options for reading tables. */
export interface ReadTableOptions {
  formats: readonly ExportFormat[];
  target: ImportTarget;
  notation: ImportNotation;
  /** The unit into which days are aggregated, if the user stated it. */
  per?: PeriodUnit;
}

/**
 * Reads the tables of a file or sheet: a table of results, or exports that are recognized by their columns. A file can have
 * several tables.
 * @throws ExportError if one of them cannot be read, or the notation of its dates cannot be detected
 */
export async function readTables(table: InputTable, options: ReadTableOptions): Promise<ReadTableResult[]> {
  const reader = new RowReader(table.rows);
  try {
    const sample = await reader.peek(SAMPLE_ROWS);
    const first = sample.findIndex((row) => !isEmptyRow(row));
    const columns = resultColumns((sample[first]?.cells ?? []).map(cellText));
    if (columns) {
      reader.skip(first + 1);
      return [await readResultRows(reader, columns)];
    }
    return await readExports(reader, table, options);
  } finally {
    await reader.close();
  }
}

async function readExports(
  reader: RowReader,
  names: TableNames,
  options: ReadTableOptions,
): Promise<ReadTableResult[]> {
  const results: ReadTableResult[] = [];
  const collected: CollectedExport[] = [];
  let firstRows: readonly InputRow[] | undefined;
  for (let rows = await reader.peek(SAMPLE_ROWS); rows.length > 0; rows = await reader.peek(SAMPLE_ROWS)) {
    firstRows ??= rows;
    const layout = recognizeExport(rows, options.formats, names);
    if (!layout) {
      await skipTable(reader);
      continue;
    }
    if (layout.format.refusal) {
      results.push({ kind: "refused", layout, why: errorReason(layout.format.refusal) });
      reader.skip(layout.headerRow + 1);
      await skipTable(reader);
      continue;
    }
    collected.push(await collectTable(reader, { rows, layout, names, options }));
  }
  for (const table of withoutSharedPlatforms(collected)) {
    const bound = bindExport(table, options.target, options.per);
    for (const days of bound) assertOwnCurrency(table, days, options.target);
    results.push(...bound.map((days) => ({ kind: "export", days }) as const));
    if (bound.length === 0) results.push({ kind: "idle", layout: table.layout });
  }
  return results.length > 0 ? results : [unknownTable(firstRows ?? [], options.formats)];
}

function unknownTable(rows: readonly InputRow[], [only, other]: readonly ExportFormat[]): ReadTableResult {
  return { kind: "unknown", ...(only && !other && { why: explainMismatch(rows, only) }) };
}

/** Reads the rows of a table up to the next one. */
async function collectTable(
  reader: RowReader,
  {
    rows,
    layout,
    names,
    options,
  }: {
    rows: readonly InputRow[];
    layout: ExportLayout;
    names: TableNames;
    options: ReadTableOptions;
  },
): Promise<CollectedExport> {
  const below = rows.slice(layout.headerRow + 1);
  const end = below.findIndex(isHeaderRow);
  const aggregator = new ExportAggregator(
    layout,
    wantedAmounts(options.target),
    options.notation,
    end < 0 ? below : below.slice(0, end),
    names,
  );
  reader.skip(layout.headerRow + 1);
  for (let batch = await reader.peek(SAMPLE_ROWS); batch.length > 0; batch = await reader.peek(SAMPLE_ROWS)) {
    const other = batch.findIndex((row) => !isDataRow(row, layout));
    const data = other < 0 ? batch : batch.slice(0, other);
    for (const row of data) aggregator.add(row);
    reader.skip(data.length);
    if (other < 0) continue;
    const ahead = await reader.peek(SAMPLE_ROWS);
    const texts = leadingTexts(ahead);
    if (startsTable(texts, ahead, { formats: options.formats, names })) break;
    for (const row of ahead.slice(0, Math.max(1, texts.length))) aggregator.add(row);
    reader.skip(Math.max(1, texts.length));
  }
  return aggregator.close();
}

/** Returns whether a row has what the first column of figures needs: a date, or any figure if there is no date column. */
function isDataRow(row: InputRow, { date }: ExportLayout): boolean {
  if (isComment(row.cells)) return false;
  return date < 0 ? !isTextRow(row) : /\d/.test(cellText(row.cells[date]));
}

/** Skips the rows of an unknown table, up to the next one. */
async function skipTable(reader: RowReader): Promise<void> {
  let isInData = false;
  for (let rows = await reader.peek(SAMPLE_ROWS); rows.length > 0; rows = await reader.peek(SAMPLE_ROWS)) {
    const texts = leadingTexts(rows);
    if (isInData && startsTable(texts, rows)) return;
    isInData ||= texts.length < rows.length;
    reader.skip(Math.max(1, texts.length));
  }
}

function leadingTexts(rows: readonly InputRow[]): readonly InputRow[] {
  const end = rows.findIndex((row) => !isTextRow(row));
  return end < 0 ? rows : rows.slice(0, end);
}

/**
 * Returns whether rows without figures begin a table: they have headers below a comment, a title or an empty row, or
 * headers of a known format.
 */
function startsTable(
  texts: readonly InputRow[],
  ahead: readonly InputRow[],
  known?: { formats: readonly ExportFormat[]; names: TableNames },
): boolean {
  const headers = texts.findIndex(isHeaderRow);
  if (texts.some(({ cells }) => isComment(cells))) return true;
  if (headers > 0) return true;
  if (headers < 0) return false;
  const layout = known && recognizeExport(ahead, known.formats, known.names);
  return layout !== undefined && layout.headerRow < texts.length;
}

/**
 * Narrows the platforms of tables: if one table of a file names the network of a figure in its title, another table with
 * the same figure is of another network.
 */
function withoutSharedPlatforms(tables: readonly CollectedExport[]): CollectedExport[] {
  return tables.map((table) => {
    const { platforms = [], amounts } = table.layout;
    const taken = tables.flatMap(({ layout }) =>
      layout !== table.layout &&
      layout.format === table.layout.format &&
      layout.platforms?.length === 1 &&
      [...layout.amounts.keys()].some((name) => amounts.has(name))
        ? layout.platforms
        : [],
    );
    const left = platforms.filter((platform) => !taken.includes(platform));
    return platforms.length > 1 && left.length > 0 && left.length < platforms.length
      ? { ...table, layout: { ...table.layout, platforms: left } }
      : table;
  });
}

/** @throws ExportError if amounts of money are in another currency than the plan */
function assertOwnCurrency(
  { layout, currencies }: CollectedExport,
  days: ExportFigures,
  { sections, vocabulary }: ImportTarget,
): void {
  const own = sections.plan.currency;
  if (own === undefined) return;
  for (const { kpi, figure } of days.bindings) {
    const isMoney = (kpi.unit ?? vocabulary.metric(kpi.metric)?.unit) === "currency";
    const found =
      currencies.get(figure.name) ?? (layout.currency && !layout.format.own ? [layout.currency] : undefined);
    if (isMoney && found && !found.includes(own))
      throw new ExportError(errorReason("exportCurrency", { currency: found[0] ?? "", own }));
  }
}

async function readResultRows(
  reader: RowReader,
  columns: NonNullable<ReturnType<typeof resultColumns>>,
): Promise<ReadTableResult> {
  // If a result occurs several times, the last one wins; so memory grows with days and KPIs, not with rows.
  const results = new Map<string, Result>();
  const diagnostics = new RowDiagnostics();
  for (let rows = await reader.peek(SAMPLE_ROWS); rows.length > 0; rows = await reader.peek(SAMPLE_ROWS)) {
    reader.skip(rows.length);
    for (const row of rows.filter((one) => !isEmptyRow(one))) {
      const result = parseResultRow(row.cells.map(cellText), columns);
      if ("say" in result) diagnostics.add(row.number, result);
      else results.set(`${result.date} ${result.kpi}`, result);
    }
  }
  return { kind: "results", results: [...results.values()], faults: diagnostics };
}
