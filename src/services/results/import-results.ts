import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { loadResultReportWords, type ResultReportWords } from "../../i18n/performance.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { listComma } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
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
import { localizeReason } from "../project/localize-reason.ts";
import { ProgressBar } from "../project/progress-bar.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { recordResults } from "./record-results.ts";
import { ResultStore } from "./result-store.ts";

export interface ImportResultsOptions {
  plan?: string;
  /** The headers of columns, by KPI. */
  column?: Readonly<Record<string, readonly string[]>>;
  dateColumn?: string;
  dates?: "dmy" | "mdy";
  numbers?: string;
  channel?: string;
  per?: PeriodUnit;
  take?: Aggregation;
  yes?: boolean;
  dryRun?: boolean;
  replace?: boolean;
}

const CHUNK_BYTES = 1024 * 1024;

/** Records values from results files and from exports of known formats. Returns the exit code. */
export async function importResults(
  files: readonly string[],
  options: ImportResultsOptions,
  runtime: Runtime,
): Promise<number> {
  const store = await ResultStore.open(options.plan, runtime);
  const { kpis, strategy } = store.sections;
  for (const kpi of Object.keys(options.column ?? {})) findById("column", kpi, kpis);
  if (options.channel !== undefined) findById("channel", options.channel, strategy.channels ?? []);
  const importer = new ResultsImporter(store, options, await loadResultReportWords(store.language), runtime);
  for (const file of files) await importer.importFile(file);
  return recordResults(importer.results(), store, options, runtime);
}

/** Reads results files and exports, and reports the format of each. */
class ResultsImporter {
  readonly #results: Result[] = [];
  readonly #exports: DailyFigures[] = [];
  readonly #readOptions: ReadTableOptions;
  /** The exports of a known format that contain no KPI of the plan. */
  readonly #unusedExports: { file: string; format: ExportFormat }[] = [];

  constructor(
    readonly store: ResultStore,
    readonly options: ImportResultsOptions,
    readonly words: ResultReportWords,
    readonly runtime: Runtime,
  ) {
    const { sections, language, settings } = store;
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
  results(): Result[] {
    const { per, take } = this.options;
    const [unused] = this.#unusedExports;
    if (unused && this.#exports.length === 0 && this.#results.length === 0) {
      const { file, format } = unused;
      const metrics = listComma(Object.keys(format.amounts));
      throw userError("idleExport", { file, name: format.name, metrics, example: this.#exampleKpi });
    }
    for (const { file, format } of this.#unusedExports)
      this.#printNote(fillPlaceholders(this.words.idle, { file, name: format.name }));
    const { results, incompletePeriods, notAggregatable } = aggregatePeriods(this.#exports, {
      per,
      aggregation: take,
      today: todayOf(this.runtime),
    });
    for (const [kpi, count] of incompletePeriods)
      this.#printNote(fillPlaceholders(this.words.partial, { kpi: this.#kpiName(kpi), count }));
    for (const kpi of notAggregatable)
      this.#printNote(fillPlaceholders(this.words.unsummable, { kpi: this.#kpiName(kpi) }));
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
    const path = resolve(this.runtime.cwd, file);
    this.runtime.inputs.recordUse(path);
    try {
      return this.runtime.files.read(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EISDIR") throw userError("folderForExport", { file });
      throw error;
    }
  }

  /** Returns the bytes of a file in parts, and shows a progress bar. */
  async *#withProgress(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    const { stderr } = this.runtime;
    const bar = stderr.isTTY
      ? new ProgressBar(Math.ceil(bytes.length / CHUNK_BYTES), stderr, this.words)
      : undefined;
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      yield bytes.subarray(at, at + CHUNK_BYTES);
      bar?.advance(1);
    }
    bar?.clear();
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
          findById("kpi", result.kpi, this.store.sections.kpis);
          this.#results.push(result);
        }
        await this.#reportRowDiagnostics(file, reading.faults);
      }
      if (reading.kind === "export") {
        const { layout, bindings, faults } = reading.days;
        this.#exports.push(reading.days);
        if (!this.options.column) {
          const names = bindings.map(({ kpi }) => kpi.name).join(", ");
          this.#printNote(`${file}: ${layout.format.name} → ${names}`);
          if (layout.format.rows === "post") this.#printNote(this.words.ofPosts);
        }
        await this.#reportRowDiagnostics(file, faults);
      }
      if (reading.kind === "idle" && known.length === 1)
        this.#unusedExports.push({ file, format: reading.layout.format });
    }
  }

  async #reportRowDiagnostics(file: string, { first, count }: RowDiagnostics): Promise<void> {
    for (const { row, why } of first)
      this.runtime.stderr.write(
        `smplan: ${escapeControls(file)}:${row}: ${await localizeReason(this.store.language, why)}\n`,
      );
    if (count > first.length)
      this.#printNote(fillPlaceholders(this.words.moreFaults, { file, count: count - first.length }));
  }

  /** The id of a KPI for examples in messages. */
  get #exampleKpi(): string {
    return this.store.sections.kpis[0]?.id ?? "visits";
  }

  #printNote(text: string): void {
    this.runtime.stderr.write(`${escapeControls(text)}\n`);
  }

  #kpiName(kpi: string): string {
    return this.store.sections.kpis.find(({ id }) => id === kpi)?.name ?? kpi;
  }
}
