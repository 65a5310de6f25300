import type { ColumnHeaders, ExportFormat } from "../export-format.ts";
import type { AmountColumns } from "./export-layout.ts";
import { normalizeHeader } from "./headers.ts";
import { cellText, type InputCell, type InputRow, isEmptyRow } from "./input-table.ts";
import type { DaySpan } from "./name-span.ts";
import { looksLikeDay } from "./parse-days.ts";

/** Returns the date column, and whether it counts days; `undefined` if there is none. */
export function dateColumn(
  format: ExportFormat,
  language: string,
  table: { cells: readonly InputCell[]; indexOf(column?: ColumnHeaders): number; below: readonly InputRow[] },
): { index: number; counts: boolean } | undefined {
  if (format.rows === "period") return { index: -1, counts: false };
  if (format.dayNumber && language in format.dayNumber) {
    const counted = table.indexOf(format.dayNumber);
    if (counted >= 0) return { index: counted, counts: true };
  }
  const index =
    language in format.date ? table.indexOf(format.date) : findDayColumn(table.cells, table.below);
  return index < 0 ? undefined : { index, counts: false };
}

/** Returns the columns of the figures, and the title above them. */
export function amountsIn(
  format: ExportFormat,
  language: string,
  { indexOf, above }: { indexOf(column?: ColumnHeaders): number; above: readonly InputRow[] },
): { amounts: Map<string, AmountColumns>; title?: string } {
  const amounts = new Map<string, AmountColumns>();
  let tableTitle: string | undefined;
  for (const [name, amount] of Object.entries(format.amounts)) {
    const columns = amount.columns.map(indexOf).filter((index) => index >= 0);
    if (amount.columns.length > 0 && columns.length === 0) continue;
    const title = amount.title && titleAbove(amount.title[language], above);
    if (amount.title && title === undefined) continue;
    tableTitle ??= title;
    const column = amount.where ? indexOf(amount.where.column) : -1;
    if (amount.where && column < 0) continue;
    amounts.set(name, {
      name,
      amount,
      columns,
      ...(amount.where && { where: { column, is: amount.where.is } }),
    });
  }
  return { amounts, ...(tableTitle !== undefined && { title: tableTitle }) };
}

/** Returns the nearest row above the headers if it contains one of these titles and nothing else. */
function titleAbove(titles: readonly string[] = [], above: readonly InputRow[]): string | undefined {
  const expected = titles.map(normalizeHeader);
  const nearest = above.findLast((row) => !isEmptyRow(row));
  const texts = (nearest?.cells ?? []).map(cellText).filter((text) => text !== "");
  const [title = ""] = texts;
  return texts.length === 1 && expected.includes(normalizeHeader(title)) ? title : undefined;
}

/** Returns the index of the first column that contains dates, for formats without a header for it. */
function findDayColumn(cells: readonly InputCell[], below: readonly InputRow[]): number {
  const rows = below.filter((row) => !isEmptyRow(row));
  return cells.findIndex((_, column) => rows.some((row) => looksLikeDay(cellText(row.cells[column]))));
}

/** Returns the covered days that are stated above the headers. */
export function coveredPeriodIn(
  { coveredPeriod }: ExportFormat,
  above: readonly InputRow[],
): DaySpan | undefined {
  if (!coveredPeriod) return undefined;
  const dateIn = (pattern: RegExp): string | undefined =>
    above
      .flatMap(({ cells }) => pattern.exec(cellText(cells[0]))?.[1] ?? [])
      .at(-1)
      ?.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
  const [from, to] = [dateIn(coveredPeriod.from), dateIn(coveredPeriod.to)];
  return from && to ? { from, to } : undefined;
}
