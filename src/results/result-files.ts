import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { reason } from "../errors.ts";
import type { Phrase } from "../message-args.ts";
import { resultsIn } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
import type { Files } from "../platform/file-system.ts";
import { isWithin } from "../platform/paths.ts";
import { isDay } from "../schema/formats.ts";

/** A row that says nothing, or a file that could not be read. */
export interface ResultFault {
  /** As the plan names it. */
  file: string;
  /** Counted from 1, with the heads; nothing where it is the whole file. */
  row?: number;
  why: Phrase;
}

export interface ReadResults {
  results: Result[];
  faults: ResultFault[];
}

/** Where a plan is. */
export interface Place {
  /** The plan's file. */
  plan: string;
  /** The folder that files of results may not lie outside of. */
  root: string;
  files: Files;
}

/** The files of results that a plan names, from its own folder. */
export function resultFilesIn({ results }: Measurement): string[] {
  if (typeof results === "string") return [results];
  return (results ?? []).filter((result) => typeof result === "string");
}

/** What has been measured: the rows of the plan, and those of the files that it names. */
export function readResults(measurement: Measurement, place: Place): ReadResults {
  const read: ReadResults = { results: [...resultsIn(measurement)], faults: [] };
  for (const file of resultFilesIn(measurement)) {
    const { results, faults } = readFile(file, place);
    read.results.push(...results);
    read.faults.push(...faults);
  }
  return read;
}

/** The last reading of each KPI in the files that a plan names: what a document tells of them. */
export function lastReadingsIn(measurement: Measurement, place: Place): Result[] {
  const last = new Map<string, Result>();
  for (const file of resultFilesIn(measurement))
    for (const result of readFile(file, place).results)
      if ((last.get(result.kpi)?.date ?? "") <= result.date) last.set(result.kpi, result);
  return [...last.values()];
}

function readFile(file: string, { plan, root, files }: Place): ReadResults {
  const fault = (why: Phrase): ReadResults => ({ results: [], faults: [{ file, why }] });
  const path = join(dirname(plan), file);
  if (!files.has(path)) return fault(reason("resultsMissing"));
  try {
    if (!isWithin(files.real(root), files.real(path))) return fault(reason("resultsOutside"));
    return resultsOf(new TextDecoder().decode(files.read(path)), file);
  } catch {
    return fault(reason("resultsUnreadable"));
  }
}

/**
 * The rows of a file of results, with the columns `date`, `kpi`, `value` and `note` in any order.
 * @throws Error where it is no CSV
 */
export function resultsOf(text: string, file: string): ReadResults {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: resultsDelimiter(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [head = [], ...others] = rows;
  const columns = resultColumns(head);
  if (!columns)
    return rows.length === 0
      ? { results: [], faults: [] }
      : { results: [], faults: [{ file, row: 1, why: reason("resultsHead") }] };
  const read: ReadResults = { results: [], faults: [] };
  for (const [index, row] of others.entries()) {
    const result = resultIn(row, columns);
    if ("say" in result) read.faults.push({ file, row: index + 2, why: result });
    else read.results.push(result);
  }
  return read;
}

/** Where the columns of a file of results are. */
interface ResultColumns {
  date: number;
  kpi: number;
  value: number;
  /** -1 where there are no notes. */
  note: number;
}

/** The columns that a row of heads names; nothing where it is not one of results. */
export function resultColumns(head: readonly string[]): ResultColumns | undefined {
  const names = head.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const columns = { date: at("date"), kpi: at("kpi"), value: at("value"), note: at("note") };
  return columns.date < 0 || columns.kpi < 0 || columns.value < 0 ? undefined : columns;
}

/** What a row of results says, or why it says nothing. */
export function resultIn(row: readonly string[], at: ResultColumns): Result | Phrase {
  const result = {
    date: row[at.date] ?? "",
    kpi: row[at.kpi] ?? "",
    value: plainNumber(row[at.value] ?? ""),
  };
  const note = plainNote(row[at.note] ?? "");
  return faultOf(result) ?? { ...result, ...(note && { note }) };
}

/** A note as a person wrote it: without the sign that keeps a spreadsheet from taking it for a formula. */
function plainNote(note: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(note) ? note.slice(1) : note;
}

/** The first row of a text that is not empty; nothing if it is no CSV. */
export function headOf(text: string, delimiter: string): string[] {
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
export function resultsDelimiter(text: string): string {
  return delimiters.find((delimiter) => resultColumns(headOf(text, delimiter))) ?? delimiterOf(text);
}

const delimiters = [",", ";", "\t"];

/** What parts the columns: that which most lines have equally often, and often. */
export function delimiterOf(text: string): string {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "");
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, weight: weightOf(delimiter, lines) }))
    .sort((a, b) => b.weight - a.weight);
  return best?.delimiter ?? ",";
}

function weightOf(delimiter: string, lines: readonly string[]): number {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
    if (count > 0) lengths.set(count, (lengths.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...lengths].map(([count, times]) => count * times));
}

/** A number as computers write it, or with a comma before its fraction; NaN for anything else. */
export function plainNumber(text: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function faultOf({ date, kpi, value }: Result): Phrase | undefined {
  if (!isDay(date)) return reason("resultsDate", { date });
  if (kpi === "") return reason("resultsKpi");
  return Number.isNaN(value) ? reason("resultsValue") : undefined;
}
