import type { CellValue, DocumentTable } from "../../model/cells.ts";
import { countLines, textWidth } from "../office/text-width.ts";

/**
 * The size of text in cells, in points. Styles with another size get a little more or less space than they
 * need.
 */
const cellFont = { size: 9 };

/** The horizontal padding of a cell, in points. */
const CELL_PADDING = 12;

/** The largest widths, in points, that a column can demand for its longest word and for its longest cell. */
const MAX_WORD_WIDTH = 140;
const MAX_TEXT_WIDTH = 600;

/** The number of rows from which a table is not transposed. */
const MAX_TRANSPOSED_ROWS = 8;

/** The number of lines up to which a cell is readable. */
const MAX_CELL_LINES = 10;

interface ColumnDemand {
  /** The width of the longest word, in points. */
  minimum: number;
  /** The width of the longest cell on a single line, in points. */
  preferred: number;
}

/**
 * Returns the widths of a table's columns, with `width` as their sum. Columns are at least as wide as their
 * longest words; the remaining space is divided so that the tallest cells of all columns have about the same
 * height.
 * @param width in twentieths of a point
 */
export function columnWidths(table: DocumentTable, width: number): number[] {
  const demands = columnDemands(table);
  const room = width / 20;
  const minimum = sum(demands.map((demand) => demand.minimum));
  const points =
    minimum < room
      ? balanceWidths(demands, room)
      : demands.map((demand) => (demand.minimum * room) / minimum);
  return withExactTotal(
    points.map((point) => Math.floor(point * 20)),
    width,
  );
}

function balanceWidths(demands: readonly ColumnDemand[], totalWidth: number): number[] {
  const wanted = sum(demands.map((demand) => demand.preferred));
  if (wanted <= totalWidth) return demands.map((demand) => (demand.preferred * totalWidth) / wanted);
  const widths = (share: number) =>
    demands.map((demand) => Math.max(demand.minimum, demand.preferred * share));
  let [low, high] = [0, 1];
  // Halving 20 times is more precise than a twentieth of a point.
  for (let halving = 0; halving < 20; halving++) {
    const middle = (low + high) / 2;
    if (sum(widths(middle)) > totalWidth) high = middle;
    else low = middle;
  }
  return widths(low);
}

/** Returns whether a table, or its transposed version, is readable at a width in twentieths of a point. */
export function fitsPortrait(table: DocumentTable, width: number): boolean {
  return fitsWidth(table, width) || (canTranspose(table) && fitsWidth(transposed(table), width));
}

/** Returns the table, or its transposed version if only that is readable at this width. */
export function transposeIfTooWide(table: DocumentTable, width: number): DocumentTable {
  return !fitsWidth(table, width) && canTranspose(table) && fitsWidth(transposed(table), width)
    ? transposed(table)
    : table;
}

/** Returns whether all words fit on a line and no cell has too many lines. */
function fitsWidth(table: DocumentTable, width: number): boolean {
  const demands = columnDemands(table);
  if (sum(demands.map((demand) => demand.minimum)) > width / 20) return false;
  const columns = columnWidths(table, width);
  return table.rows.every(({ cells }) =>
    cells.every(
      (cell, column) => cellLines(cell, (columns[column] ?? 0) / 20 - CELL_PADDING) <= MAX_CELL_LINES,
    ),
  );
}

/** Returns whether rows can become columns: there are few, each has a name, and they are not grouped. */
function canTranspose({ rows }: DocumentTable): boolean {
  return rows.length < MAX_TRANSPOSED_ROWS && rows.every(({ cells, group }) => cells[0]?.text && !group);
}

/** Returns the table with rows and columns swapped. */
function transposed({ caption, head: [corner = "", ...headers], rows }: DocumentTable): DocumentTable {
  return {
    caption,
    head: [corner, ...rows.map(({ cells }) => cells[0]?.text ?? "")],
    rows: headers.map((head, index) => ({
      cells: [{ text: head }, ...rows.map(({ cells }) => cells[index + 1] ?? {})],
    })),
  };
}

function cellLines(cell: CellValue, width: number): number {
  return sum(cellTexts(cell).map((text) => countLines(text, width, cellFont)));
}

function columnDemands({ head, rows }: DocumentTable): ColumnDemand[] {
  return head.map((title, column) => {
    const texts = rows.flatMap(({ cells }) => cellTexts(cells[column] ?? {}));
    const words = [title, ...texts].flatMap((text) => text.split(/\s+/));
    const word = largest([...new Set(words)].map((one) => textWidth(one, { ...cellFont, bold: true })));
    const cells = rows.map(({ cells: all }) =>
      cellTexts(all[column] ?? {}).map((one) => textWidth(one, cellFont)),
    );
    const text = Math.max(textWidth(title, cellFont), largest(cells.map(sum)));
    const minimum = Math.min(word, MAX_WORD_WIDTH) + CELL_PADDING;
    return { minimum, preferred: Math.max(minimum, Math.min(text, MAX_TEXT_WIDTH) + CELL_PADDING) };
  });
}

function cellTexts({ text, list, chips }: CellValue): string[] {
  if (list && chips) return [list.map((item) => item.text ?? "").join(", ")];
  return list ? list.flatMap(cellTexts) : [text ?? ""];
}

/** Adds the rounding difference to the last column. */
function withExactTotal(widths: readonly number[], total: number): number[] {
  const rest = total - sum(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Returns the largest number. `Math.max(...numbers)` would fail for very long lists. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((max, number) => Math.max(max, number), 0);
}
