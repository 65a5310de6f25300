import { resolve } from "node:path";
import { failure } from "../../errors.ts";
import { loadPerformanceWords, type PerformanceWords } from "../../i18n/performance.ts";
import { fillWords } from "../../i18n/report.ts";
import { inARow } from "../../message-args.ts";
import type { Result } from "../../plan/types.ts";
import { visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import type { ExportShape } from "../../results/export-format.ts";
import { exportShapes } from "../../results/exports/index.ts";
import { type Stretch, together, type Way } from "../../results/import/aggregate-periods.ts";
import type { Days } from "../../results/import/daily-aggregator.ts";
import { ExportFault, type RowFaults, type Table } from "../../results/import/input-table.ts";
import { shapeOf } from "../../results/import/own-export-format.ts";
import { csvRows, refuseManyLines } from "../../results/import/read-csv.ts";
import { type Reading, type ReadingOptions, readTable } from "../../results/import/read-table.ts";
import { sheetsOf, workbookKind } from "../../results/import/read-workbook.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findThing } from "../project/find-by-id.ts";
import { whyIn } from "../project/localize-reason.ts";
import { Progress } from "../project/progress-bar.ts";
import { read } from "../project/with-read-errors.ts";
import { record } from "./record-results.ts";
import { ResultBook } from "./result-store.ts";

export interface ImportOptions {
  plan?: string;
  /** The heads of columns by the KPIs that they hold. */
  column?: Readonly<Record<string, readonly string[]>>;
  dateColumn?: string;
  dates?: "dmy" | "mdy";
  numbers?: string;
  channel?: string;
  per?: Stretch;
  take?: Way;
  yes?: boolean;
  dryRun?: boolean;
  replace?: boolean;
}

const MEGABYTE = 1024 * 1024;

/** Records the values in files of results, and in exports of platforms and tools that are known by their columns. */
export async function importValues(
  files: readonly string[],
  options: ImportOptions,
  world: World,
): Promise<number> {
  const book = await ResultBook.of(options.plan, world);
  const { kpis, strategy } = book.sections;
  for (const kpi of Object.keys(options.column ?? {})) findThing("column", kpi, kpis);
  if (options.channel !== undefined) findThing("channel", options.channel, strategy.channels ?? []);
  const importer = new Importer(book, options, await loadPerformanceWords(book.language), world);
  for (const file of files) await importer.take(file);
  return record(importer.results(), book, options, world);
}

/** Reads files, and says of each what it is. */
class Importer {
  readonly #results: Result[] = [];
  readonly #exports: Days[] = [];
  readonly #reading: ReadingOptions;
  /** What was known, but tells of no KPI of the plan. */
  readonly #idle: { file: string; shape: ExportShape }[] = [];

  constructor(
    readonly book: ResultBook,
    readonly options: ImportOptions,
    readonly words: PerformanceWords,
    readonly world: World,
  ) {
    const { sections, language, settings } = book;
    const { column, dateColumn, dates, numbers, channel } = options;
    this.#reading = {
      shapes: column
        ? [shapeOf({ name: "--column", columns: column, date: dateColumn }, sections.kpis)]
        : [...settings.exports.map((one) => shapeOf(one, sections.kpis)), ...exportShapes],
      receiver: { sections, vocabulary: settings.vocabulary, channel },
      writing: { order: dates, numbers, language, today: todayOf(world) },
    };
  }

  async take(file: string): Promise<void> {
    try {
      const readings: Reading[] = [];
      await read(file, async () => {
        for (const table of await this.#tables(file)) readings.push(await readTable(table, this.#reading));
      });
      await this.#sort(file, readings);
    } catch (error) {
      if (error instanceof ExportFault) throw failure("refusedExport", { file, why: error.why });
      throw error;
    }
  }

  /** @throws UserError where nothing that was read tells of a KPI of the plan */
  results(): Result[] {
    const { per, take } = this.options;
    const [idle] = this.#idle;
    if (idle && this.#exports.length === 0 && this.#results.length === 0) {
      const { file, shape } = idle;
      const metrics = inARow(Object.keys(shape.amounts));
      throw failure("idleExport", { file, name: shape.name, metrics, example: this.#example });
    }
    for (const { file, shape } of this.#idle)
      this.#note(fillWords(this.words.idle, { file, name: shape.name }));
    const { results, partial, unsummable } = together(this.#exports, {
      per,
      take,
      today: todayOf(this.world),
    });
    for (const [kpi, count] of partial)
      this.#note(fillWords(this.words.partial, { kpi: this.#nameOf(kpi), count }));
    for (const kpi of unsummable) this.#note(fillWords(this.words.unsummable, { kpi: this.#nameOf(kpi) }));
    return [...this.#results, ...results];
  }

  async #tables(file: string): Promise<Table[]> {
    const bytes = this.#bytes(file);
    if (bytes.length === 0) return [];
    if (workbookKind(bytes)) return sheetsOf(bytes);
    refuseManyLines(bytes);
    return [{ rows: csvRows(this.#watched(bytes)) }];
  }

  #bytes(file: string): Uint8Array {
    const path = resolve(this.world.cwd, file);
    this.world.inputs.uses(path);
    try {
      return this.world.files.read(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EISDIR") throw failure("folderForExport", { file });
      throw error;
    }
  }

  /** The bytes of a file in parts, with a bar for those who wait for it. */
  async *#watched(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    const { stderr } = this.world;
    const bar = stderr.isTTY
      ? new Progress(Math.ceil(bytes.length / MEGABYTE), stderr, this.words)
      : undefined;
    for (let at = 0; at < bytes.length; at += MEGABYTE) {
      yield bytes.subarray(at, at + MEGABYTE);
      bar?.step(1);
    }
    bar?.end();
  }

  async #sort(file: string, readings: readonly Reading[]): Promise<void> {
    const known = readings.filter(({ kind }) => kind !== "unknown");
    if (known.length === 0) {
      const why = readings.flatMap((reading) => (reading.kind === "unknown" ? (reading.why ?? []) : []))[0];
      throw why
        ? failure("badExport", { file, why, example: this.#example })
        : failure("noColumns", { file, example: this.#example });
    }
    for (const reading of known) {
      if (reading.kind === "results") {
        for (const result of reading.results) {
          findThing("kpi", result.kpi, this.book.sections.kpis);
          this.#results.push(result);
        }
        await this.#complain(file, reading.faults);
      }
      if (reading.kind === "export") {
        const { layout, feeds, faults } = reading.days;
        this.#exports.push(reading.days);
        if (!this.options.column) {
          const names = feeds.map(({ kpi }) => kpi.name).join(", ");
          this.#note(`${file}: ${layout.shape.name} → ${names}`);
          if (layout.shape.rows === "post") this.#note(this.words.ofPosts);
        }
        await this.#complain(file, faults);
      }
      if (reading.kind === "idle" && known.length === 1)
        this.#idle.push({ file, shape: reading.layout.shape });
    }
  }

  async #complain(file: string, { first, count }: RowFaults): Promise<void> {
    for (const { row, why } of first)
      this.world.stderr.write(`smplan: ${visible(file)}:${row}: ${await whyIn(this.book.language, why)}\n`);
    if (count > first.length)
      this.#note(fillWords(this.words.moreFaults, { file, count: count - first.length }));
  }

  /** A KPI to be named where an option is explained. */
  get #example(): string {
    return this.book.sections.kpis[0]?.id ?? "visits";
  }

  #note(text: string): void {
    this.world.stderr.write(`${visible(text)}\n`);
  }

  #nameOf(kpi: string): string {
    return this.book.sections.kpis.find(({ id }) => id === kpi)?.name ?? kpi;
  }
}
