import { parse } from "csv-parse/sync";
import { reason } from "../../lint/failure.ts";
import { parseNumber } from "../../locale/numbers.ts";
import type { Phrase } from "../../phrase.ts";
import type { Result } from "../../plan/types.ts";
import { isDay } from "../../schema/formats.ts";
import { delimiterOf } from "../result-files.ts";

/** How an export is to be read. */
export interface ExportReading {
  /** Which column holds which KPI: ids of KPIs by the heads of columns. */
  columns: ReadonlyMap<string, string>;
  /** The head of the column of days; the first column whose cells are days where nothing is said. */
  dateColumn?: string;
  /** Whether 3/4/2027 is the fourth of March or the third of April; told from the dates themselves where they tell it. */
  order?: "mdy" | "dmy";
  /** How numbers are written: "en", "bg" or "es". */
  language: string;
}

export interface ReadExport {
  results: Result[];
  /** Rows, counted from 1 with all that stands before the heads, that say nothing. */
  faults: { row: number; why: Phrase }[];
}

/** Why an export as a whole could not be read. */
export class ExportFault extends Error {
  constructor(readonly why: Phrase) {
    super(why.say);
  }
}

/**
 * The values in an export of a platform or tool: one row a day, a column for each metric. What stands before the heads,
 * such as the name of the report, is passed over; so are sums at the end, which have no day.
 * @throws ExportFault where it is no table, lacks a column, or does not tell how its days are written
 */
export function readExport(bytes: Uint8Array, reading: ExportReading): ReadExport {
  const rows = rowsOf(bytes);
  const wanted = [...reading.columns.keys(), ...(reading.dateColumn ? [reading.dateColumn] : [])];
  const at = rows.findIndex(({ cells }) => wanted.every((name) => indexOf(cells, name) >= 0));
  const head = rows[at];
  if (!head) throw new ExportFault(reason("exportColumns", { columns: wanted.join(", ") }));
  const others = rows.slice(at + 1);
  const date = reading.dateColumn
    ? indexOf(head.cells, reading.dateColumn)
    : head.cells.findIndex((_, column) => others.some(({ cells }) => looksLikeDay(cells[column] ?? "")));
  if (date < 0) throw new ExportFault(reason("exportDates"));
  const order = reading.order ?? orderOf(others.map(({ cells }) => cells[date] ?? ""));
  const columns = [...reading.columns].map(([name, kpi]) => ({ kpi, column: indexOf(head.cells, name) }));
  const read: ReadExport = { results: [], faults: [] };
  for (const { cells, row } of others) {
    const day = dayOf(cells[date] ?? "", order);
    if (day === undefined) {
      // Sums and footnotes have no figures in front.
      if (/^\d/.test(cells[date] ?? ""))
        read.faults.push({ row, why: reason("resultsDate", { date: cells[date] ?? "" }) });
      continue;
    }
    for (const { kpi, column } of columns) {
      const text = (cells[column] ?? "").trim();
      if (text === "" || text === "-" || text === "–") continue;
      const value = parseNumber(text, reading.language);
      if (value === undefined) read.faults.push({ row, why: reason("resultsValue") });
      else read.results.push({ date: day, kpi, value });
    }
  }
  return read;
}

interface Row {
  cells: string[];
  /** Counted from 1. */
  row: number;
}

function rowsOf(bytes: Uint8Array): Row[] {
  const text = decoded(bytes).replace(/^sep=.\r?\n/, "");
  const lines = text.split("\n");
  // The heads have the most columns, whatever stands before them.
  const widest = lines.slice(0, 50).sort((a, b) => b.length - a.length)[0] ?? "";
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(widest),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, row: info.lines }));
  } catch {
    throw new ExportFault(reason("resultsUnreadable"));
  }
}

/** UTF-8, or UTF-16 as Meta's exports are. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function indexOf(cells: readonly string[], name: string): number {
  const wanted = name.trim().toLowerCase();
  return cells.findIndex((cell) => cell.trim().toLowerCase() === wanted);
}

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*г\.)?(?:[ T].*)?$/;

function looksLikeDay(text: string): boolean {
  return numeric.test(text) || /^\d{4}-?\d\d-?\d\d(?:[ T].*)?$/.test(text);
}

/** A day as year-month-day; nothing for what is none. */
function dayOf(text: string, order: "mdy" | "dmy" | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:[ T].*)?$/.exec(text) ?? [];
  const iso = year && `${year}-${month}-${day}`;
  if (iso) return isDay(iso) ? iso : undefined;
  const [, first = "", second = "", last = ""] = numeric.exec(text) ?? [];
  if (last === "") return undefined;
  const [d, m] = order === "mdy" ? [second, first] : [first, second];
  const said = `${last}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDay(said) ? said : undefined;
}

/**
 * Which comes first, the day or the month: points and hyphens stand after days, slashes after either.
 * @throws ExportFault where the dates do not tell
 */
function orderOf(texts: readonly string[]): "mdy" | "dmy" | undefined {
  const dates = texts.flatMap((text) => numeric.exec(text) ?? []).length > 0 ? texts : [];
  const slashed = dates.filter((text) => text.includes("/") && numeric.test(text));
  if (slashed.length === 0) return "dmy";
  const parts = slashed.map((text) => numeric.exec(text)?.slice(1, 3).map(Number) ?? []);
  if (parts.some(([first = 0]) => first > 12)) return "dmy";
  if (parts.some(([, second = 0]) => second > 12)) return "mdy";
  throw new ExportFault(reason("exportOrder", { date: slashed[0] ?? "" }));
}
