import { errorReason, userError } from "../../errors.ts";
import { listComma, type MessageRef } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import type { ExportFormat } from "../../results/export-format.ts";
import { exportFormats } from "../../results/exports/index.ts";
import { aggregatePeriods } from "../../results/import/aggregate-periods.ts";
import type { ExportFigures } from "../../results/import/bind-export.ts";
import { ExportError, type RowDiagnostics } from "../../results/import/input-table.ts";
import { ownExportFormat } from "../../results/import/own-export-format.ts";
import { type ReadTableOptions, type ReadTableResult, readTables } from "../../results/import/read-table.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findById } from "../project/find-by-id.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { coveredDays, type ImportContext, type ImportResultsOptions } from "./import-options.ts";
import { type InputFile, readInputFiles, readInputTables } from "./read-input-tables.ts";

/** The values in files, and whether everything could be read. */
export interface ImportedResults {
  results: Result[];
  /** Whether files or KPIs were skipped. */
  isPartial: boolean;
}

/**
 * Returns the values in results files and in exports of known formats. Records nothing. Files that are not known are
 * skipped if another file is read.
 * @throws UserError if no file can be read, or no file contains a KPI of the plan
 */
export async function importResults(
  files: readonly string[],
  options: ImportResultsOptions,
  context: ImportContext,
): Promise<ImportedResults> {
  const { kpis, strategy } = context.store.sections;
  for (const kpi of Object.keys(options.column ?? {})) findById("column", kpi, kpis);
  if (options.channel !== undefined) findById("channel", options.channel, strategy.channels ?? []);
  const importer = new ResultsImporter(options, context);
  for (const file of files) await importer.importFile(file);
  return importer.finish();
}

/** Reads results files and exports, and passes on a note about the format of each. */
class ResultsImporter {
  readonly #results: Result[] = [];
  readonly #exports: ExportFigures[] = [];
  readonly #readOptions: ReadTableOptions;
  /** The exports of a known format that contain no KPI of the plan. */
  readonly #unused: { file: string; format: ExportFormat }[] = [];
  /** The exports without figures by day. */
  readonly #withoutDays: { file: string; why: MessageRef }[] = [];
  readonly #skipped: { file: string; why: MessageRef; error: Error }[] = [];
  #faultyRows = 0;
  #contradictions = 0;

  constructor(
    readonly options: ImportResultsOptions,
    readonly context: ImportContext,
  ) {
    const { sections, language, settings } = context.store;
    const { column, dateColumn, dates, numbers, year, channel, account, per, from, to } = options;
    const { vocabulary } = settings;
    this.#readOptions = {
      formats: column
        ? [
            ownExportFormat(
              { name: "--column", columns: column, date: dateColumn },
              sections.kpis,
              vocabulary,
            ),
          ]
        : [
            ...settings.exports.map((one) => ownExportFormat(one, sections.kpis, vocabulary)),
            ...exportFormats,
          ],
      target: { sections, vocabulary, channel, account },
      notation: { dateOrder: dates, numberLanguage: numbers, year, language, covered: coveredDays(from, to) },
      per,
    };
  }

  async importFile(file: string): Promise<void> {
    const inputs = await this.#skippingUnreadable(file, () =>
      withReadErrors(file, async () => readInputFiles(file, this.context.store.runtime)),
    );
    for (const input of inputs ?? [])
      await this.#skippingUnreadable(input.name, () => this.#importInput(input));
  }

  async #importInput(input: InputFile): Promise<void> {
    const readings: ReadTableResult[] = [];
    for (const table of await readInputTables(input, this.context.startProgress))
      readings.push(...(await readTables(table, this.#readOptions)));
    await this.#collect(input.name, readings);
  }

  /** Returns the result of an action; `undefined` if it threw an error about the content of the file. */
  async #skippingUnreadable<T>(file: string, action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      this.#skip(file, error.why, userError("refusedExport", { file, why: error.why }));
      return undefined;
    }
  }

  #skip(file: string, why: MessageRef, error: Error): void {
    this.#skipped.push({ file, why, error });
  }

  /** Returns the values that were read. @throws UserError if there are none because nothing could be read */
  async finish(): Promise<ImportedResults> {
    const { per, take } = this.options;
    const { store, onNote } = this.context;
    if (this.#exports.length === 0 && this.#results.length === 0) await this.#refuseAll();
    for (const { file, format } of this.#unused) await onNote({ kind: "unused", file, format: format.name });
    const periods = aggregatePeriods(this.#exports, {
      per,
      aggregation: take,
      today: todayOf(store.runtime),
    });
    for (const [kpi, last] of periods.incompletePeriods) {
      const isOpen = this.#hasOpenPeriod(kpi);
      await onNote({ kind: "incompletePeriods", kpi: this.#kpiName(kpi), periods: last, isOpen });
    }
    for (const kpi of periods.notAggregatable)
      await onNote({ kind: "notAggregatable", kpi: this.#kpiName(kpi) });
    for (const [kpi, formats] of periods.contradicted) {
      this.#contradictions += 1;
      await onNote({ kind: "contradicted", kpi: this.#kpiName(kpi), formats });
    }
    for (const replaced of periods.replaced)
      await onNote({ kind: "replaced", ...replaced, kpi: this.#kpiName(replaced.kpi) });
    for (const { file, why } of this.#skipped) await onNote({ kind: "skipped", file, why });
    const results = [...this.#results, ...periods.results];
    if (results.length === 0 && this.#faultyRows > 0) throw userError("noRowRead");
    const isPartial = this.#skipped.length + this.#contradictions > 0;
    return { results, isPartial };
  }

  /** Throws the error about the only file; otherwise lists all files. */
  async #refuseAll(): Promise<void> {
    const [skipped, ...others] = this.#skipped;
    const [unused] = this.#unused;
    if (skipped && others.length === 0 && !unused && this.#withoutDays.length === 0) throw skipped.error;
    for (const { file, why } of this.#skipped) await this.context.onNote({ kind: "skipped", file, why });
    if (unused) {
      const { file, format } = unused;
      const metrics = listComma(Object.keys(format.amounts));
      throw userError("idleExport", { file, name: format.name, metrics, example: this.#exampleKpi });
    }
    const [withoutDays] = this.#withoutDays;
    if (withoutDays && this.#skipped.length === 0) throw userError("refusedExport", withoutDays);
    throw userError("nothingRead", { example: this.#exampleKpi });
  }

  async #collect(file: string, readings: readonly ReadTableResult[]): Promise<void> {
    const known = readings.filter(({ kind }) => kind !== "unknown");
    if (known.length === 0) this.#skipUnknown(file, readings);
    for (const reading of known) {
      if (reading.kind === "results") await this.#collectResults(file, reading);
      if (reading.kind === "export") await this.#collectExport(file, reading.days);
    }
    const refused = known.find((reading) => reading.kind === "refused");
    if (refused?.kind === "refused" && known.every(({ kind }) => kind === "refused" || kind === "idle"))
      await this.#refuse(file, refused.layout.format, refused.why);
    const idle = known.find((reading) => reading.kind === "idle");
    const isIdle = known.every(({ kind }) => kind === "idle");
    if (idle?.kind === "idle" && isIdle) this.#unused.push({ file, format: idle.layout.format });
  }

  /** Reports an export without usable figures. It counts as skipped if another file of the same download has them. */
  async #refuse(file: string, { name: format, refusal }: ExportFormat, why: MessageRef): Promise<void> {
    if (refusal !== "exportNoDays") {
      this.#skip(file, why, userError("refusedExport", { file, why }));
      return;
    }
    this.#withoutDays.push({ file, why });
    await this.context.onNote({ kind: "refused", file, format, why });
  }

  #skipUnknown(file: string, readings: readonly ReadTableResult[]): void {
    const why = readings.flatMap((reading) => (reading.kind === "unknown" ? (reading.why ?? []) : []))[0];
    const example = this.#exampleKpi;
    this.#skip(
      file,
      why ?? errorReason("exportUnknown"),
      why ? userError("badExport", { file, why, example }) : userError("noColumns", { file, example }),
    );
  }

  async #collectResults(
    file: string,
    { results, faults }: { results: readonly Result[]; faults: RowDiagnostics },
  ): Promise<void> {
    for (const result of results) {
      findById("kpi", result.kpi, this.context.store.sections.kpis);
      this.#results.push(result);
    }
    await this.#reportRowDiagnostics(file, faults);
  }

  async #collectExport(file: string, days: ExportFigures): Promise<void> {
    const { layout, bindings, account, coveredPeriod, faults } = days;
    this.#exports.push(days);
    const { name: format, rows, clock, own } = layout.format;
    if (!this.options.column)
      await this.context.onNote({
        kind: "export",
        file,
        format,
        kpis: bindings.map(({ kpi }) => kpi.name),
        ofPosts: rows === "post",
        ...(account !== undefined && { account }),
        ...(coveredPeriod && { span: coveredPeriod }),
        ...(clock && { clock }),
        evidence: layout.evidence,
        isOwn: own === true,
      });
    await this.#reportRowDiagnostics(file, faults);
  }

  async #reportRowDiagnostics(file: string, { first, count }: RowDiagnostics): Promise<void> {
    const { onNote } = this.context;
    this.#faultyRows += count;
    for (const { row, why } of first) await onNote({ kind: "row", file, row, why });
    if (count > first.length) await onNote({ kind: "moreRows", file, count: count - first.length });
  }

  /** Returns whether a KPI is of posts, and nothing states which days their file covers. */
  #hasOpenPeriod(kpi: string): boolean {
    return this.#exports.some(
      ({ layout, bindings, isPeriodStated }) =>
        layout.format.rows === "post" && !isPeriodStated && bindings.some((one) => one.kpi.id === kpi),
    );
  }

  /** The id of a KPI for examples in messages. */
  get #exampleKpi(): string {
    return this.context.store.sections.kpis[0]?.id ?? "visits";
  }

  #kpiName(kpi: string): string {
    return this.context.store.sections.kpis.find(({ id }) => id === kpi)?.name ?? kpi;
  }
}
