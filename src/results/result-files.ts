import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { errorReason } from "../errors.ts";
import type { MessageRef } from "../message-args.ts";
import { inlineResults } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { FileSystem } from "../platform/file-system.ts";
import { isWithin } from "../platform/paths.ts";
import { isPlanDate } from "../schema/formats.ts";

/** A row that says nothing, or a file that could not be read. */
export interface ResultFileDiagnostic {
  /** As the plan names it. */
  file: string;
  /** Counted from 1, with the heads; nothing where it is the whole file. */
  row?: number;
  reason: MessageRef;
}

export interface ReadResults {
  results: Result[];
  diagnostics: ResultFileDiagnostic[];
}

/** Where a plan is. */
export interface PlanLocation {
  /** The plan's file. */
  plan: string;
  /** The folder that files of results may not lie outside of. */
  root: string;
  files: FileSystem;
}

/** The files of results that a plan names, from its own folder. */
export function resultFilesIn({ results }: Measurement): string[] {
  if (typeof results === "string") return [results];
  return (results ?? []).filter((result) => typeof result === "string");
}

/** What has been measured: the rows of the plan, and those of the files that it names. */
export function readResults(measurement: Measurement, location: PlanLocation): ReadResults {
  const read: ReadResults = { results: [...inlineResults(measurement)], diagnostics: [] };
  for (const file of resultFilesIn(measurement)) {
    const { results, diagnostics } = readResultFile(file, location);
    read.results.push(...results);
    read.diagnostics.push(...diagnostics);
  }
  return read;
}

/** The last reading of each KPI in the files that a plan names: what a document tells of them. */
export function lastReadingsInFiles(measurement: Measurement, location: PlanLocation): Result[] {
  const last = new Map<string, Result>();
  for (const file of resultFilesIn(measurement))
    for (const result of readResultFile(file, location).results)
      if ((last.get(result.kpi)?.date ?? "") <= result.date) last.set(result.kpi, result);
  return [...last.values()];
}

function readResultFile(file: string, { plan, root, files }: PlanLocation): ReadResults {
  const fault = (why: MessageRef): ReadResults => ({ results: [], diagnostics: [{ file, reason: why }] });
  const path = join(dirname(plan), file);
  if (!files.exists(path)) return fault(errorReason("resultsMissing"));
  try {
    if (!isWithin(files.realPath(root), files.realPath(path))) return fault(errorReason("resultsOutside"));
    return parseResults(new TextDecoder().decode(files.read(path)), file);
  } catch {
    return fault(errorReason("resultsUnreadable"));
  }
}

/**
 * The rows of a file of results, with the columns `date`, `kpi`, `value` and `note` in any order.
 * @throws Error where it is no CSV
 */
export function parseResults(text: string, file: string): ReadResults {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: detectResultsDelimiter(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [head = [], ...others] = rows;
  const columns = resultColumns(head);
  if (!columns)
    return rows.length === 0
      ? { results: [], diagnostics: [] }
      : { results: [], diagnostics: [{ file, row: 1, reason: errorReason("resultsHead") }] };
  const read: ReadResults = { results: [], diagnostics: [] };
  for (const [index, row] of others.entries()) {
    const result = parseResultRow(row, columns);
    if ("say" in result) read.diagnostics.push({ file, row: index + 2, reason: result });
    else read.results.push(result);
  }
  return read;
}

/** Where the columns of a file of results are. */
interface ResultColumnIndexes {
  date: number;
  kpi: number;
  value: number;
  /** -1 where there are no notes. */
  note: number;
}

/** The columns that a row of heads names; nothing where it is not one of results. */
export function resultColumns(header: readonly string[]): ResultColumnIndexes | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const columns = { date: at("date"), kpi: at("kpi"), value: at("value"), note: at("note") };
  return columns.date < 0 || columns.kpi < 0 || columns.value < 0 ? undefined : columns;
}

/** What a row of results says, or why it says nothing. */
export function parseResultRow(row: readonly string[], columns: ResultColumnIndexes): Result | MessageRef {
  const result = {
    date: row[columns.date] ?? "",
    kpi: row[columns.kpi] ?? "",
    value: parsePlainNumber(row[columns.value] ?? ""),
  };
  const note = unescapeNote(row[columns.note] ?? "");
  return invalidResultReason(result) ?? { ...result, ...(note && { note }) };
}

/** A note as a person wrote it: without the sign that keeps a spreadsheet from taking it for a formula. */
function unescapeNote(note: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(note) ? note.slice(1) : note;
}

/** The first row of a text that is not empty; nothing if it is no CSV. */
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

/** What separates the columns of a file of results: that by which its first row names them. */
export function detectResultsDelimiter(text: string): string {
  return (
    delimiters.find((delimiter) => resultColumns(readHeaderRow(text, delimiter))) ?? detectDelimiter(text)
  );
}

const delimiters = [",", ";", "\t"];

/** What parts the columns: that which most lines have equally often, and often. */
export function detectDelimiter(text: string): string {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "");
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, weight: delimiterWeight(delimiter, lines) }))
    .sort((a, b) => b.weight - a.weight);
  return best?.delimiter ?? ",";
}

function delimiterWeight(delimiter: string, lines: readonly string[]): number {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
    if (count > 0) lengths.set(count, (lengths.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...lengths].map(([count, times]) => count * times));
}

/** A number as computers write it, or with a comma before its fraction; NaN for anything else. */
export function parsePlainNumber(text: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function invalidResultReason({ date, kpi, value }: Result): MessageRef | undefined {
  if (!isPlanDate(date)) return errorReason("resultsDate", { date });
  if (kpi === "") return errorReason("resultsKpi");
  return Number.isNaN(value) ? errorReason("resultsValue") : undefined;
}
