import { reason } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";
import type { Amount, ExportShape, Heads } from "../export-format.ts";
import { type Cell, isEmpty, type Row, textOf } from "./input-table.ts";
import { looksLikeDay } from "./parse-days.ts";

/** Where an export has a figure. */
export interface FoundAmount {
  amount: Amount;
  columns: readonly number[];
  where?: { column: number; is: readonly string[] };
}

/** How an export is laid out: which it is, and where it has what. */
export interface Layout {
  shape: ExportShape;
  /** The language of its heads. */
  language: string;
  /** The place of the heads among the rows that were looked at. */
  head: number;
  date: number;
  /** The column of the last day that a row stands for, where there is one. */
  until?: number;
  /** By the names that the shape gives its amounts. */
  found: ReadonlyMap<string, FoundAmount>;
  covers?: { from: string; to: string };
  /** The money it is in, where a head says so: "EUR". */
  currency?: string;
}

/** Heads are looked for in so many rows; above them stand titles and explanations. */
const ROWS = 50;

/** Which of these exports it is that begins with these rows; nothing where it is none of them. */
export function recognize(rows: readonly Row[], shapes: readonly ExportShape[]): Layout | undefined {
  for (const head of rows.slice(0, ROWS).keys()) {
    const fitting = shapes
      .flatMap((shape) =>
        languagesOf(shape).flatMap((language) => layoutOf(shape, language, { rows, head }) ?? []),
      )
      .sort((a, b) => weightOf(b) - weightOf(a));
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}

/** Why a table is not the one that somebody has described. */
export function whyNot(rows: readonly Row[], shape: ExportShape): Phrase {
  const wanted = [...(shape.marks ?? []), shape.date].flatMap((heads) => Object.values(heads).flat());
  const named = rows.some(({ cells }) => {
    const names = cells.map((cell) => headOf(cell).name);
    return wanted.every((name) => names.includes(plain(name)));
  });
  return named ? reason("exportDates") : reason("exportColumns", { columns: wanted.join(", ") });
}

/** The more columns an export explains, the surer it is the one. */
function weightOf({ shape, found }: Layout): number {
  return (shape.marks?.length ?? 0) + [...found.values()].filter(({ columns }) => columns.length > 0).length;
}

function languagesOf({ date, amounts }: ExportShape): string[] {
  return [
    ...new Set([date, ...Object.values(amounts).flatMap(({ columns }) => columns)].flatMap(Object.keys)),
  ];
}

function layoutOf(
  shape: ExportShape,
  language: string,
  { rows, head }: { rows: readonly Row[]; head: number },
): Layout | undefined {
  const cells = rows[head]?.cells ?? [];
  const names = cells.map(headOf);
  const at = (heads: Heads): number => {
    const wanted = (heads[language] ?? []).map(plain);
    const [first] = wanted
      .map((name) => names.findIndex((one) => one.name === name))
      .filter((index) => index >= 0);
    return first ?? -1;
  };
  if ((shape.marks ?? []).some((mark) => at(mark) < 0)) return undefined;
  const below = rows.slice(head + 1);
  const date = language in shape.date ? at(shape.date) : daysIn(cells, below);
  if (date < 0) return undefined;
  const found = new Map<string, FoundAmount>();
  for (const [name, amount] of Object.entries(shape.amounts)) {
    const columns = amount.columns.map(at).filter((index) => index >= 0);
    if (amount.columns.length > 0 && columns.length === 0) continue;
    if (amount.title && !isTitled(amount.title[language], rows.slice(0, head))) continue;
    if (!amount.where) found.set(name, { amount, columns });
    const place = amount.where ? at(amount.where.column) : -1;
    if (amount.where && place >= 0)
      found.set(name, { amount, columns, where: { column: place, is: amount.where.is } });
  }
  if (found.size === 0 && !shape.marks) return undefined;
  const until = shape.until ? at(shape.until) : -1;
  return {
    shape,
    language,
    head,
    date,
    found,
    ...(until >= 0 && { until }),
    ...covered(shape, rows.slice(0, head)),
    currency: names.find(({ currency }) => currency)?.currency,
  };
}

/** Heads of money end with the currency: "Amount spent (EUR)". */
function headOf(cell: Cell): { name: string; currency?: string } {
  const [, name, currency] = /^(.*\S)\s*\(([A-Z]{3})\)$/.exec(textOf(cell)) ?? [];
  return name ? { name: plain(name), currency } : { name: plain(textOf(cell)) };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Whether a line with one of these names, and nothing else, stands above the heads. */
function isTitled(titles: readonly string[] = [], above: readonly Row[]): boolean {
  const wanted = titles.map(plain);
  return above.some((row) => {
    const said = row.cells.map(textOf).filter((text) => text !== "");
    return said.length === 1 && wanted.includes(plain(said[0] ?? ""));
  });
}

/** The first column with days below; for exports whose column of days nobody has named. */
function daysIn(cells: readonly Cell[], below: readonly Row[]): number {
  const rows = below.filter((row) => !isEmpty(row));
  return cells.findIndex((_, column) => rows.some((row) => looksLikeDay(textOf(row.cells[column]))));
}

function covered({ covers }: ExportShape, above: readonly Row[]): Pick<Layout, "covers"> {
  if (!covers) return {};
  const said = (pattern: RegExp): string | undefined =>
    above
      .flatMap(({ cells }) => pattern.exec(textOf(cells[0]))?.[1] ?? [])[0]
      ?.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
  const [from, to] = [said(covers.from), said(covers.to)];
  return from && to ? { covers: { from, to } } : {};
}
