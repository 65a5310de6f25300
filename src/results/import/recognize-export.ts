import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import type { ColumnHeaders, ExportAmount, ExportFormat } from "../export-format.ts";
import { cellText, type InputCell, type InputRow, isEmptyRow } from "./input-table.ts";
import { looksLikeDay } from "./parse-days.ts";

/** The columns of an export that contain a figure, as indexes. */
export interface AmountColumns {
  amount: ExportAmount;
  columns: readonly number[];
  where?: { column: number; is: readonly string[] };
}

/** The layout of an export: its format, and the positions of headers and columns. */
export interface ExportLayout {
  format: ExportFormat;
  /** The language of the headers. */
  language: string;
  /** The index of the header row among the examined rows. */
  headerRow: number;
  /** The index of the date column. */
  date: number;
  /** The index of the column with the last day of a row, if there is one. */
  endDate?: number;
  /** The columns of figures, by the names of the amounts in the format. */
  amounts: ReadonlyMap<string, AmountColumns>;
  coveredPeriod?: { from: string; to: string };
  /** The currency, if a header contains it: "EUR". */
  currency?: string;
}

/** The number of rows in which headers are searched; titles and explanations may be above them. */
const MAX_HEADER_ROW = 50;

/** Returns the layout of the export that starts with these rows, or `undefined` if no format matches. */
export function recognizeExport(
  rows: readonly InputRow[],
  formats: readonly ExportFormat[],
): ExportLayout | undefined {
  for (const headerRow of rows.slice(0, MAX_HEADER_ROW).keys()) {
    const [best] = formats
      .flatMap((format) =>
        headerLanguages(format).flatMap((language) => layoutIn(format, language, { rows, headerRow }) ?? []),
      )
      .sort((a, b) => matchWeight(b) - matchWeight(a));
    if (best) return best;
  }
  return undefined;
}

/** Returns the reason why a table does not match the format that the user described. */
export function explainMismatch(rows: readonly InputRow[], format: ExportFormat): MessageRef {
  const expected = [...(format.signatureColumns ?? []), format.date].flatMap((headers) =>
    Object.values(headers).flat(),
  );
  const hasHeaders = rows.some(({ cells }) => {
    const names = cells.map((cell) => parseHeader(cell).name);
    return expected.every((name) => names.includes(normalizeHeader(name)));
  });
  return hasHeaders
    ? errorReason("exportDates")
    : errorReason("exportColumns", { columns: expected.join(", ") });
}

/** Returns the number of matched columns; the format with the highest number wins. */
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
  format: ExportFormat,
  language: string,
  { rows, headerRow }: { rows: readonly InputRow[]; headerRow: number },
): ExportLayout | undefined {
  const cells = rows[headerRow]?.cells ?? [];
  const parsedHeaders = cells.map(parseHeader);
  const indexOf = (headers: ColumnHeaders): number => {
    const [first] = (headers[language] ?? [])
      .map(normalizeHeader)
      .map((name) => parsedHeaders.findIndex((header) => header.name === name))
      .filter((index) => index >= 0);
    return first ?? -1;
  };
  if ((format.signatureColumns ?? []).some((headers) => indexOf(headers) < 0)) return undefined;
  const rowsAbove = rows.slice(0, headerRow);
  const rowsBelow = rows.slice(headerRow + 1);
  const date = language in format.date ? indexOf(format.date) : findDayColumn(cells, rowsBelow);
  if (date < 0) return undefined;
  const amounts = new Map<string, AmountColumns>();
  for (const [name, amount] of Object.entries(format.amounts)) {
    const columns = amount.columns.map(indexOf).filter((index) => index >= 0);
    if (amount.columns.length > 0 && columns.length === 0) continue;
    if (amount.title && !isTitled(amount.title[language], rowsAbove)) continue;
    if (!amount.where) amounts.set(name, { amount, columns });
    const filterColumn = amount.where ? indexOf(amount.where.column) : -1;
    if (amount.where && filterColumn >= 0)
      amounts.set(name, { amount, columns, where: { column: filterColumn, is: amount.where.is } });
  }
  if (amounts.size === 0 && !format.signatureColumns) return undefined;
  const endDate = format.endDate ? indexOf(format.endDate) : -1;
  return {
    format,
    language,
    headerRow,
    date,
    amounts,
    ...(endDate >= 0 && { endDate }),
    ...coveredPeriodIn(format, rowsAbove),
    currency: parsedHeaders.find(({ currency }) => currency)?.currency,
  };
}

/**
 * Returns the name and currency of a header. Headers of amounts of money may end with it: "Amount spent
 * (EUR)".
 */
function parseHeader(cell: InputCell): { name: string; currency?: string } {
  const [, name, currency] = /^(.*\S)\s*\(([A-Z]{3})\)$/.exec(cellText(cell)) ?? [];
  return name ? { name: normalizeHeader(name), currency } : { name: normalizeHeader(cellText(cell)) };
}

function normalizeHeader(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Returns whether a row above the headers contains one of these titles and nothing else. */
function isTitled(titles: readonly string[] = [], above: readonly InputRow[]): boolean {
  const expected = titles.map(normalizeHeader);
  return above.some((row) => {
    const texts = row.cells.map(cellText).filter((text) => text !== "");
    return texts.length === 1 && expected.includes(normalizeHeader(texts[0] ?? ""));
  });
}

/** Returns the index of the first column that contains dates, for formats without a header for it. */
function findDayColumn(cells: readonly InputCell[], below: readonly InputRow[]): number {
  const rows = below.filter((row) => !isEmptyRow(row));
  return cells.findIndex((_, column) => rows.some((row) => looksLikeDay(cellText(row.cells[column]))));
}

function coveredPeriodIn(
  { coveredPeriod }: ExportFormat,
  above: readonly InputRow[],
): Pick<ExportLayout, "coveredPeriod"> {
  if (!coveredPeriod) return {};
  const dateIn = (pattern: RegExp): string | undefined =>
    above
      .flatMap(({ cells }) => pattern.exec(cellText(cells[0]))?.[1] ?? [])[0]
      ?.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
  const [from, to] = [dateIn(coveredPeriod.from), dateIn(coveredPeriod.to)];
  return from && to ? { coveredPeriod: { from, to } } : {};
}
