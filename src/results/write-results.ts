import { isDeepStrictEqual } from "node:util";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { errorReason } from "../errors.ts";
import type { MessageRef } from "../message-args.ts";
import type { Result } from "../plan/types.ts";
import {
  detectResultsDelimiter,
  parsePlainNumber,
  parseResults,
  type ReadResults,
  readHeaderRow,
  resultColumns,
} from "./result-files.ts";

/** The header row of a new result file. */
const HEADER_COLUMNS = ["date", "kpi", "value", "note"];

/** Notes that a spreadsheet would interpret as a formula. */
const formulaPattern = /^'*[=+\-@\t\r＝＋－＠]/;

/** An error if a result file is not changed, because data would be lost or read differently afterwards. */
export class ResultsWriteError extends Error {
  constructor(readonly why: MessageRef) {
    super(why.say);
    this.name = "ResultsWriteError";
  }
}

/**
 * Returns a result file with rows added at its end, in the notation of the file: the same columns, delimiter,
 * quotes, decimal separator and line breaks. The existing text is not changed.
 * @param text the file's text with its byte order mark; empty for a new file
 * @throws ResultsWriteError if the first row does not name the columns, or the rows would be read back
 * differently
 */
export function appendResultRows(text: string, results: readonly Result[]): string {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  if (text.slice(bom.length).trim() === "")
    return verifyReadBack(
      `${bom}${formatRows([HEADER_COLUMNS, ...cellsOf(results, HEADER_COLUMNS, false)], ",", "\n", false)}`,
      {
        results: results.map(asReadBack),
        diagnostics: [],
      },
    );
  const before = parseOrThrow(text);
  const delimiter = detectResultsDelimiter(text);
  const header = readHeaderRow(text, delimiter).map((name) => name.toLowerCase());
  if (!resultColumns(header)) throw new ResultsWriteError(errorReason("resultsHead"));
  const [eol = "\n"] = /\r\n|\n|\r/.exec(text) ?? [];
  const [firstLine = ""] = text.slice(bom.length).trimStart().split(eol, 1);
  const isQuoted = firstLine.split(delimiter).every((cell) => /^"[^"]*"$/.test(cell.trim()));
  const cells = cellsOf(results, header, delimiter !== "," && hasDecimalCommas(text, delimiter));
  const missingEol = /[\r\n]$/.test(text) ? "" : eol;
  return verifyReadBack(text + missingEol + formatRows(cells, delimiter, eol, isQuoted), {
    results: [...before.results, ...results.map(asReadBack)],
    diagnostics: before.diagnostics,
  });
}

/**
 * Returns a result file with new values for some days and KPIs; the rest of the text is not changed.
 * @param values by day and KPI: "2027-01-31 visits"
 * @throws ResultsWriteError if a value would be read back differently, or the file is not CSV
 */
export function replaceResultValues(text: string, values: ReadonlyMap<string, number>): string {
  const before = parseOrThrow(text);
  const delimiter = detectResultsDelimiter(text);
  const columns = resultColumns(readHeaderRow(text, delimiter));
  if (!columns) return text;
  const changed = splitRecords(text).map((record) => {
    const spans = cellSpans(record, delimiter);
    const cell = (column: number): string => unquoteCell(record, spans[column]);
    const value = values.get(`${cell(columns.date)} ${cell(columns.kpi)}`);
    const span = spans[columns.value];
    if (value === undefined || !span) return record;
    const raw = record.slice(span.start, span.end);
    const written = raw.includes(",")
      ? formatValueOrThrow(value).replace(".", ",")
      : formatValueOrThrow(value);
    return record.slice(0, span.start) + raw.replace(/-?\d[\d.,]*/, written) + record.slice(span.end);
  });
  const results = before.results.map((result) => ({
    ...result,
    value: values.get(`${result.date} ${result.kpi}`) ?? result.value,
  }));
  return verifyReadBack(changed.join(""), { results, diagnostics: before.diagnostics });
}

/** Returns a value as text for a result file; `undefined` if it would be read back differently. */
export function formatResultValue(value: number): string | undefined {
  const shortest = String(value);
  const text = shortest.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : shortest;
  return parsePlainNumber(text) === value ? text : undefined;
}

function formatValueOrThrow(value: number): string {
  const text = formatResultValue(value);
  if (text === undefined) throw new ResultsWriteError(errorReason("resultsUnsure"));
  return text;
}

function cellsOf(results: readonly Result[], header: readonly string[], decimalComma: boolean): string[][] {
  return results.map(({ date, kpi, value, note = "" }) => {
    const number = formatValueOrThrow(value);
    const cells: Readonly<Record<string, string>> = {
      date,
      kpi,
      value: decimalComma ? number.replace(".", ",") : number,
      note: formulaPattern.test(note.trim()) ? `'${note.trim()}` : note.trim(),
    };
    return header.map((name) => (Object.hasOwn(cells, name) ? (cells[name] ?? "") : ""));
  });
}

function formatRows(
  rows: readonly (readonly string[])[],
  delimiter: string,
  eol: string,
  quoted: boolean,
): string {
  const options = { delimiter, record_delimiter: eol, quoted, quoted_match: /[\r\n]/ };
  return stringify(rows as string[][], options);
}

/** Returns a result as it would be read back from a file. */
function asReadBack({ date, kpi, value, note = "" }: Result): Result {
  return { date, kpi, value, ...(note.trim() && { note: note.trim() }) };
}

/**
 * Returns the text if it is read back as expected.
 * @throws ResultsWriteError if it is not
 */
function verifyReadBack(text: string, expected: ReadResults): string {
  const { results, diagnostics } = parseOrThrow(text);
  if (isDeepStrictEqual(results, expected.results) && diagnostics.length === expected.diagnostics.length)
    return text;
  throw new ResultsWriteError(errorReason("resultsUnsure"));
}

function parseOrThrow(text: string): ReadResults {
  try {
    return parseResults(text, "");
  } catch {
    throw new ResultsWriteError(errorReason("resultsUnreadable"));
  }
}

function hasDecimalCommas(text: string, delimiter: string): boolean {
  const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, trim: true });
  const column = resultColumns(readHeaderRow(text, delimiter))?.value ?? -1;
  return rows.some((row) => /^-?\d+,\d+$/.test(row[column] ?? ""));
}

/** Returns the records of a CSV text with their line breaks; a record may contain quoted line breaks. */
function splitRecords(text: string): string[] {
  const records: string[] = [];
  let open = false;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    if (open) records.push((records.pop() ?? "") + line);
    else records.push(line);
    if (line.split('"').length % 2 === 0) open = !open;
  }
  return records;
}

/** Returns the offsets of the cells of a record, without its line break. */
function cellSpans(record: string, delimiter: string): { start: number; end: number }[] {
  const end = record.replace(/(?:\r\n|\n|\r)$/, "").length;
  const spans: { start: number; end: number }[] = [];
  let [start, quoted] = [record.startsWith("\ufeff") ? 1 : 0, false];
  for (let at = start; at < end; at++) {
    if (record[at] === '"') quoted = !quoted;
    if (quoted || record[at] !== delimiter) continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  return [...spans, { start, end }];
}

function unquoteCell(record: string, span: { start: number; end: number } | undefined): string {
  const raw = span ? record.slice(span.start, span.end).trim() : "";
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}
