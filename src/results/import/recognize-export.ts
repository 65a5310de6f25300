import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import type { ColumnHeaders, ExportAmount, ExportFormat } from "../export-format.ts";
import { cellText, type InputCell, type InputRow, isEmptyRow } from "./input-table.ts";
import { looksLikeDay } from "./parse-days.ts";

/** Where an export has a figure. */
export interface AmountColumns {
  amount: ExportAmount;
  columns: readonly number[];
  where?: { column: number; is: readonly string[] };
}

/** How an export is laid out: which it is, and where it has what. */
export interface ExportLayout {
  format: ExportFormat;
  /** The language of its heads. */
  language: string;
  /** The place of the heads among the rows that were looked at. */
  headerRow: number;
  date: number;
  /** The column of the last day that a row stands for, where there is one. */
  endDate?: number;
  /** By the names that the shape gives its amounts. */
  amounts: ReadonlyMap<string, AmountColumns>;
  coveredPeriod?: { from: string; to: string };
  /** The money it is in, where a head says so: "EUR". */
  currency?: string;
}

/** Heads are looked for in so many rows; above them stand titles and explanations. */
const MAX_HEADER_ROW = 50;

/** Which of these exports it is that begins with these rows; nothing where it is none of them. */
export function recognizeExport(
  rows: readonly InputRow[],
  shapes: readonly ExportFormat[],
): ExportLayout | undefined {
  for (const head of rows.slice(0, MAX_HEADER_ROW).keys()) {
    const fitting = shapes
      .flatMap((shape) =>
        headerLanguages(shape).flatMap((language) => layoutIn(shape, language, { rows, head }) ?? []),
      )
      .sort((a, b) => matchWeight(b) - matchWeight(a));
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}

/** Why a table is not the one that somebody has described. */
export function explainMismatch(rows: readonly InputRow[], shape: ExportFormat): MessageRef {
  const wanted = [...(shape.signatureColumns ?? []), shape.date].flatMap((heads) =>
    Object.values(heads).flat(),
  );
  const named = rows.some(({ cells }) => {
    const names = cells.map((cell) => parseHeader(cell).name);
    return wanted.every((name) => names.includes(normalizeHeader(name)));
  });
  return named ? errorReason("exportDates") : errorReason("exportColumns", { columns: wanted.join(", ") });
}

/** The more columns an export explains, the surer it is the one. */
function matchWeight({ format, amounts }: ExportLayout): number {
  return (
    (format.signatureColumns?.length ?? 0) +
    [...amounts.values()].filter(({ columns }) => columns.length > 0).length
  );
}

function headerLanguages({ date, amounts }: ExportFormat): string[] {
  return [
    ...new Set([date, ...Object.values(amounts).flatMap(({ columns }) => columns)].flatMap(Object.keys)),
  ];
}

function layoutIn(
  shape: ExportFormat,
  language: string,
  { rows, head }: { rows: readonly InputRow[]; head: number },
): ExportLayout | undefined {
  const cells = rows[head]?.cells ?? [];
  const names = cells.map(parseHeader);
  const at = (heads: ColumnHeaders): number => {
    const wanted = (heads[language] ?? []).map(normalizeHeader);
    const [first] = wanted
      .map((name) => names.findIndex((one) => one.name === name))
      .filter((index) => index >= 0);
    return first ?? -1;
  };
  if ((shape.signatureColumns ?? []).some((mark) => at(mark) < 0)) return undefined;
  const below = rows.slice(head + 1);
  const date = language in shape.date ? at(shape.date) : findDayColumn(cells, below);
  if (date < 0) return undefined;
  const found = new Map<string, AmountColumns>();
  for (const [name, amount] of Object.entries(shape.amounts)) {
    const columns = amount.columns.map(at).filter((index) => index >= 0);
    if (amount.columns.length > 0 && columns.length === 0) continue;
    if (amount.title && !isTitled(amount.title[language], rows.slice(0, head))) continue;
    if (!amount.where) found.set(name, { amount, columns });
    const place = amount.where ? at(amount.where.column) : -1;
    if (amount.where && place >= 0)
      found.set(name, { amount, columns, where: { column: place, is: amount.where.is } });
  }
  if (found.size === 0 && !shape.signatureColumns) return undefined;
  const until = shape.endDate ? at(shape.endDate) : -1;
  return {
    format: shape,
    language,
    headerRow: head,
    date,
    amounts: found,
    ...(until >= 0 && { endDate: until }),
    ...coveredPeriodIn(shape, rows.slice(0, head)),
    currency: names.find(({ currency }) => currency)?.currency,
  };
}

/** Heads of money end with the currency: "Amount spent (EUR)". */
function parseHeader(cell: InputCell): { name: string; currency?: string } {
  const [, name, currency] = /^(.*\S)\s*\(([A-Z]{3})\)$/.exec(cellText(cell)) ?? [];
  return name ? { name: normalizeHeader(name), currency } : { name: normalizeHeader(cellText(cell)) };
}

function normalizeHeader(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Whether a line with one of these names, and nothing else, stands above the heads. */
function isTitled(titles: readonly string[] = [], above: readonly InputRow[]): boolean {
  const wanted = titles.map(normalizeHeader);
  return above.some((row) => {
    const said = row.cells.map(cellText).filter((text) => text !== "");
    return said.length === 1 && wanted.includes(normalizeHeader(said[0] ?? ""));
  });
}

/** The first column with days below; for exports whose column of days nobody has named. */
function findDayColumn(cells: readonly InputCell[], below: readonly InputRow[]): number {
  const rows = below.filter((row) => !isEmptyRow(row));
  return cells.findIndex((_, column) => rows.some((row) => looksLikeDay(cellText(row.cells[column]))));
}

function coveredPeriodIn(
  { coveredPeriod }: ExportFormat,
  above: readonly InputRow[],
): Pick<ExportLayout, "coveredPeriod"> {
  if (!coveredPeriod) return {};
  const said = (pattern: RegExp): string | undefined =>
    above
      .flatMap(({ cells }) => pattern.exec(cellText(cells[0]))?.[1] ?? [])[0]
      ?.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
  const [from, to] = [said(coveredPeriod.from), said(coveredPeriod.to)];
  return from && to ? { coveredPeriod: { from, to } } : {};
}
