import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { listComma, type MessageRef } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import type { ExportFormat } from "../../results/export-format.ts";
import { exportFormats } from "../../results/exports/index.ts";
import {
  type Aggregation,
  aggregatePeriods,
  type PeriodUnit,
} from "../../results/import/aggregate-periods.ts";
import type { DailyFigures } from "../../results/import/daily-aggregator.ts";
import { ExportError, type InputTable, type RowDiagnostics } from "../../results/import/input-table.ts";
import { ownExportFormat } from "../../results/import/own-export-format.ts";
import { assertLineLimit, readCsvRows } from "../../results/import/read-csv.ts";
import { type ReadTableOptions, type ReadTableResult, readTable } from "../../results/import/read-table.ts";
import { readSheets, workbookKind } from "../../results/import/read-workbook.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findById } from "../project/find-by-id.ts";
import type { StartProgress } from "../project/progress.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import type { ResultStore } from "./result-store.ts";

/** The options for reading exports. */
export interface ImportResultsOptions {
  /** The headers of columns, by KPI. */
  column?: Readonly<Record<string, readonly string[]>>;
  dateColumn?: string;
  dates?: "dmy" | "mdy";
  numbers?: string;
  channel?: string;
  per?: PeriodUnit;
  take?: Aggregation;
}

/** A note about a file of results. */
export type ImportNote =
  /** An export, the names of the KPIs that it has values for, and whether its values are of posts. */
  | { kind: "export"; file: string; format: string; kpis: readonly string[]; ofPosts: boolean }
  /** An export that has no values for a KPI of the plan. */
  | { kind: "unused"; file: string; format: string }
  /** A row that could not be read. */
  | { kind: "row"; file: string; row: number; why: MessageRef }
  /** The number of further rows that could not be read. */
  | { kind: "moreRows"; file: string; count: number }
  /** The number of periods of a KPI that were left out, because not all of their days are in the files. */
  | { kind: "incompletePeriods"; kpi: string; count: number }
  /** A KPI whose daily values cannot be put together. */
  | { kind: "notAggregatable"; kpi: string };

interface ImportContext {
  store: ResultStore;
  /** Called with each note while the files are read. */
  onNote(note: ImportNote): void | Promise<void>;
  startProgress?: StartProgress;
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Returns the values in results files and in exports of known formats. Records nothing.
 * @throws UserError if a file cannot be read, or no file contains a KPI of the plan
 */
export async function importResults(
  files: readonly string[],
  options: ImportResultsOptions,
  context: ImportContext,
): Promise<Result[]> {
  const { kpis, strategy } = context.store.sections;
  for (const kpi of Object.keys(options.column ?? {})) findById("column", kpi, kpis);
  if (options.channel !== undefined) findById("channel", options.channel, strategy.channels ?? []);
  const importer = new ResultsImporter(options, context);
  for (const file of files) await importer.importFile(file);
  return importer.results();
}

/** Reads results files and exports, and passes on a note about the format of each. */
class ResultsImporter {
  readonly #results: Result[] = [];
  readonly #exports: DailyFigures[] = [];
  readonly #readOptions: ReadTableOptions;
  /** The exports of a known format that contain no KPI of the plan. */
  readonly #unusedExports: { file: string; format: ExportFormat }[] = [];

  constructor(
    readonly options: ImportResultsOptions,
    readonly context: ImportContext,
  ) {
    const { sections, language, settings, runtime } = context.store;
    const { column, dateColumn, dates, numbers, channel } = options;
    this.#readOptions = {
      formats: column
        ? [ownExportFormat({ name: "--column", columns: column, date: dateColumn }, sections.kpis)]
        : [...settings.exports.map((one) => ownExportFormat(one, sections.kpis)), ...exportFormats],
      target: { sections, vocabulary: settings.vocabulary, channel },
      notation: { dateOrder: dates, numberLanguage: numbers, language, today: todayOf(runtime) },
    };
  }

  async importFile(file: string): Promise<void> {
    try {
      const readings: ReadTableResult[] = [];
      await withReadErrors(file, async () => {
        for (const table of await this.#readTables(file))
          readings.push(await readTable(table, this.#readOptions));
      });
      await this.#collect(file, readings);
    } catch (error) {
      if (error instanceof ExportError) throw userError("refusedExport", { file, why: error.why });
      throw error;
    }
  }

  /** Returns the values that were read. @throws UserError if no file contains a KPI of the plan */
  async results(): Promise<Result[]> {
    const { per, take } = this.options;
    const { store, onNote } = this.context;
    const [unused] = this.#unusedExports;
    if (unused && this.#exports.length === 0 && this.#results.length === 0) {
      const { file, format } = unused;
      const metrics = listComma(Object.keys(format.amounts));
      throw userError("idleExport", { file, name: format.name, metrics, example: this.#exampleKpi });
    }
    for (const { file, format } of this.#unusedExports)
      await onNote({ kind: "unused", file, format: format.name });
    const { results, incompletePeriods, notAggregatable } = aggregatePeriods(this.#exports, {
      per,
      aggregation: take,
      today: todayOf(store.runtime),
    });
    for (const [kpi, count] of incompletePeriods)
      await onNote({ kind: "incompletePeriods", kpi: this.#kpiName(kpi), count });
    for (const kpi of notAggregatable) await onNote({ kind: "notAggregatable", kpi: this.#kpiName(kpi) });
    return [...this.#results, ...results];
  }

  async #readTables(file: string): Promise<InputTable[]> {
    const bytes = this.#readBytes(file);
    if (bytes.length === 0) return [];
    if (workbookKind(bytes)) return readSheets(bytes);
    assertLineLimit(bytes);
    return [{ rows: readCsvRows(this.#withProgress(bytes)) }];
  }

  #readBytes(file: string): Uint8Array {
    const { cwd, inputs, files } = this.context.store.runtime;
    const path = resolve(cwd, file);
    inputs.recordUse(path);
    try {
      return files.read(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EISDIR") throw userError("folderForExport", { file });
      throw error;
    }
  }

  /** Returns the bytes of a file in parts, and shows the progress. */
  async *#withProgress(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    const progress = await this.context.startProgress?.(Math.ceil(bytes.length / CHUNK_BYTES));
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      yield bytes.subarray(at, at + CHUNK_BYTES);
      progress?.advance(1);
    }
    progress?.clear();
  }

  async #collect(file: string, readings: readonly ReadTableResult[]): Promise<void> {
    const known = readings.filter(({ kind }) => kind !== "unknown");
    if (known.length === 0) {
      const why = readings.flatMap((reading) => (reading.kind === "unknown" ? (reading.why ?? []) : []))[0];
      throw why
        ? userError("badExport", { file, why, example: this.#exampleKpi })
        : userError("noColumns", { file, example: this.#exampleKpi });
    }
    for (const reading of known) {
      if (reading.kind === "results") {
        for (const result of reading.results) {
          findById("kpi", result.kpi, this.context.store.sections.kpis);
          this.#results.push(result);
        }
        await this.#reportRowDiagnostics(file, reading.faults);
      }
      if (reading.kind === "export") {
        const { layout, bindings, faults } = reading.days;
        this.#exports.push(reading.days);
        if (!this.options.column) {
          const kpis = bindings.map(({ kpi }) => kpi.name);
          const { name: format, rows } = layout.format;
          await this.context.onNote({ kind: "export", file, format, kpis, ofPosts: rows === "post" });
        }
        await this.#reportRowDiagnostics(file, faults);
      }
      if (reading.kind === "idle" && known.length === 1)
        this.#unusedExports.push({ file, format: reading.layout.format });
    }
  }

  async #reportRowDiagnostics(file: string, { first, count }: RowDiagnostics): Promise<void> {
    const { onNote } = this.context;
    for (const { row, why } of first) await onNote({ kind: "row", file, row, why });
    if (count > first.length) await onNote({ kind: "moreRows", file, count: count - first.length });
  }

  /** The id of a KPI for examples in messages. */
  get #exampleKpi(): string {
    return this.context.store.sections.kpis[0]?.id ?? "visits";
  }

  #kpiName(kpi: string): string {
    return this.context.store.sections.kpis.find(({ id }) => id === kpi)?.name ?? kpi;
  }
}
