import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { errorReason } from "../errors.ts";
import type { MessageRef } from "../message-args.ts";
import { inlineResults } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { FileSystem } from "../platform/file-system.ts";
import { isWithin } from "../platform/paths.ts";
import { isPlanDate } from "../schema/formats.ts";

/** An invalid row, or a file that could not be read. */
export interface ResultFileDiagnostic {
  /** The path as written in the plan. */
  file: string;
  /** Counted from 1, including the header row; `undefined` for the whole file. */
  row?: number;
  reason: MessageRef;
}

/** The results of a plan or a file, with the problems found while reading them. */
export interface ReadResults {
  results: Result[];
  diagnostics: ResultFileDiagnostic[];
}

/** The location of a plan, for reading its result files. */
export interface PlanLocation {
  /** The path of the plan. */
  plan: string;
  /** The folder that must contain all result files. */
  root: string;
  files: FileSystem;
}

/** Returns the result files that a plan names, relative to its folder. */
export function resultFilesIn({ results }: Measurement): string[] {
  if (typeof results === "string") return [results];
  return (results ?? []).filter((result) => typeof result === "string");
}

/** Returns all results in the plan and in the files that it names. */
export function readResults(measurement: Measurement, location: PlanLocation): ReadResults {
  const read: ReadResults = { results: [...inlineResults(measurement)], diagnostics: [] };
  for (const file of resultFilesIn(measurement)) {
    const { results, diagnostics } = readResultFile(file, location);
    read.results.push(...results);
    read.diagnostics.push(...diagnostics);
  }
  return read;
}

/** Returns the last reading of each KPI in the result files of a plan, for documents. */
export function lastReadingsInFiles(measurement: Measurement, location: PlanLocation): Result[] {
  const last = new Map<string, Result>();
  for (const file of resultFilesIn(measurement))
    for (const result of readResultFile(file, location).results)
      if ((last.get(result.kpi)?.date ?? "") <= result.date) last.set(result.kpi, result);
  return [...last.values()];
}

function readResultFile(file: string, { plan, root, files }: PlanLocation): ReadResults {
  const failure = (reason: MessageRef): ReadResults => ({ results: [], diagnostics: [{ file, reason }] });
  const path = join(dirname(plan), file);
  if (!files.exists(path)) return failure(errorReason("resultsMissing"));
  try {
    if (!isWithin(files.realPath(root), files.realPath(path))) return failure(errorReason("resultsOutside"));
    return parseResults(new TextDecoder().decode(files.read(path)), file);
  } catch {
    return failure(errorReason("resultsUnreadable"));
  }
}

/**
 * Returns the rows of a result file, with the columns `date`, `kpi`, `value` and `note` in any order.
 * @throws Error if the file is not CSV
 */
export function parseResults(text: string, file: string): ReadResults {
  const cells: string[][] = parse(text, {
    bom: true,
    delimiter: detectResultsDelimiter(text),
    relax_column_count: true,
    trim: true,
  });
  // Empty rows are not skipped by the parser, because spreadsheets count them.
  const rows = Array.from(cells, (row, index) => ({ row, number: index + 1 })).filter(
    ({ row }) => row.length > 1 || row[0] !== "",
  );
  const [header, ...others] = rows;
  const columns = resultColumns(header?.row ?? []);
  if (!columns)
    return rows.length === 0
      ? { results: [], diagnostics: [] }
      : { results: [], diagnostics: [{ file, row: 1, reason: errorReason("resultsHead") }] };
  const read: ReadResults = { results: [], diagnostics: [] };
  for (const { row, number } of others) {
    const result = parseResultRow(row, columns);
    if ("say" in result) read.diagnostics.push({ file, row: number, reason: result });
    else read.results.push(result);
  }
  return read;
}

/** The indexes of the columns of a result file. */
interface ResultColumnIndexes {
  date: number;
  kpi: number;
  value: number;
  /** -1 if there is no such column. */
  note: number;
}

/** Returns the columns that a header row names, or `undefined` if date, KPI or value is missing. */
export function resultColumns(header: readonly string[]): ResultColumnIndexes | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const columns = { date: at("date"), kpi: at("kpi"), value: at("value"), note: at("note") };
  return columns.date < 0 || columns.kpi < 0 || columns.value < 0 ? undefined : columns;
}

/** Returns the result in a row, or the reason why the row is invalid. */
export function parseResultRow(row: readonly string[], columns: ResultColumnIndexes): Result | MessageRef {
  const result = {
    date: row[columns.date] ?? "",
    kpi: row[columns.kpi] ?? "",
    value: parsePlainNumber(row[columns.value] ?? ""),
  };
  const note = unescapeNote(row[columns.note] ?? "");
  return invalidResultReason(result) ?? { ...result, ...(note && { note }) };
}

/** Returns a note without the apostrophe that prevents a spreadsheet from interpreting it as a formula. */
function unescapeNote(note: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(note) ? note.slice(1) : note;
}

/** Returns the first row that is not empty; an empty list if the text is not CSV. */
export function readHeaderRow(text: string, delimiter: string): string[] {
  try {
    const options = {
      bom: true,
      delimiter,
      to: 1,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    };
    return parse(text, options)[0] ?? [];
  } catch {
    return [];
  }
}

/** Returns the delimiter of a result file: the one with which its first row contains the column names. */
export function detectResultsDelimiter(text: string): string {
  return (
    delimiters.find((delimiter) => resultColumns(readHeaderRow(text, delimiter))) ?? detectDelimiter(text)
  );
}

const delimiters = [",", ";", "\t"];

/** Returns the delimiter that occurs most often and equally often in most lines. */
export function detectDelimiter(text: string): string {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "");
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, weight: delimiterWeight(delimiter, lines) }))
    .sort((a, b) => b.weight - a.weight);
  return best?.delimiter ?? ",";
}

function delimiterWeight(delimiter: string, lines: readonly string[]): number {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...linesByCount].map(([count, lineCount]) => count * lineCount));
}

/** Returns a number with a decimal point or comma and without group separators; NaN for any other text. */
export function parsePlainNumber(text: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function invalidResultReason({ date, kpi, value }: Result): MessageRef | undefined {
  if (!isPlanDate(date)) return errorReason("resultsDate", { date });
  if (kpi === "") return errorReason("resultsKpi");
  return Number.isNaN(value) ? errorReason("resultsValue") : undefined;
}
