import { dirname, join, relative } from "node:path";
import { parse } from "csv-parse/sync";
import { reason } from "../lint/failure.ts";
import type { Phrase } from "../phrase.ts";
import type { Files } from "../plan/load.ts";
import { resultsIn } from "../plan/results.ts";
import type { Measurement, Result } from "../plan/types.ts";
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
  if (relative(files.real(root), files.real(path)).startsWith("..")) return fault(reason("resultsOutside"));
  try {
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
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [head = [], ...others] = rows;
  const names = head.map((name) => name.toLowerCase());
  const [date, kpi, value, note] = ["date", "kpi", "value", "note"].map((name) => names.indexOf(name));
  if (date === undefined || kpi === undefined || value === undefined || date < 0 || kpi < 0 || value < 0)
    return rows.length === 0
      ? { results: [], faults: [] }
      : { results: [], faults: [{ file, row: 1, why: reason("resultsHead") }] };
  const read: ReadResults = { results: [], faults: [] };
  for (const [index, row] of others.entries()) {
    const result = { date: row[date] ?? "", kpi: row[kpi] ?? "", value: plainNumber(row[value] ?? "") };
    const why = faultOf(result);
    if (why) read.faults.push({ file, row: index + 2, why });
    else
      read.results.push({
        ...result,
        ...(note !== undefined && note >= 0 && row[note] ? { note: row[note] } : {}),
      });
  }
  return read;
}

/** Spreadsheets of many countries part columns by semicolons, those of programs by tabs. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return [";", "\t"].find((one) => first.includes(one) && !first.includes(",")) ?? ",";
}

/** A number as computers write it, or with a comma before its fraction; NaN for anything else. */
function plainNumber(text: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function faultOf({ date, kpi, value }: Result): Phrase | undefined {
  if (!isDay(date)) return reason("resultsDate", { date });
  if (kpi === "") return reason("resultsKpi");
  return Number.isNaN(value) ? reason("resultsValue") : undefined;
}
