import type { DocumentFact, DocumentTable } from "../../model/cells.ts";
import { countLines, textWidth } from "../office/text-width.ts";

type CellValue = DocumentFact["value"];

/** Letters in cells, in points; words of styles that are smaller or larger get a little less or more room. */
const cellFont = { size: 9 };

/** What stands beside a text in a cell, in points. */
const CELL_PADDING = 12;

/** A column asks for no more than this for its longest word, and no more than that for its longest cell. */
const MAX_WORD_WIDTH = 140;
const MAX_TEXT_WIDTH = 600;

/** A table of so many rows is long, not wide. */
const MAX_TRANSPOSED_ROWS = 8;

/** Cells of more lines are no table any more. */
const MAX_CELL_LINES = 10;

interface ColumnDemand {
  /** For the longest word. */
  minimum: number;
  /** For its longest cell in one line. */
  preferred: number;
}

/**
 * How wide the columns of a table are, together as wide as the text: no less than their longest words, and else by their
 * longest texts, so that the tallest cells of all columns are about as high.
 * @param width in twentieths of a point
 */
export function columnWidths(table: DocumentTable, width: number): number[] {
  const needs = columnDemands(table);
  const room = width / 20;
  const least = sum(needs.map((need) => need.minimum));
  const points =
    least < room ? balanceWidths(needs, room) : needs.map((need) => (need.minimum * room) / least);
  return withExactTotal(
    points.map((point) => Math.floor(point * 20)),
    width,
  );
}

function balanceWidths(needs: readonly ColumnDemand[], totalWidth: number): number[] {
  const wanted = sum(needs.map((need) => need.preferred));
  if (wanted <= totalWidth) return needs.map((need) => (need.preferred * totalWidth) / wanted);
  const widths = (share: number) => needs.map((need) => Math.max(need.minimum, need.preferred * share));
  let [low, high] = [0, 1];
  // Halving 20 times is finer than a twentieth of a point.
  for (let halving = 0; halving < 20; halving++) {
    const middle = (low + high) / 2;
    if (sum(widths(middle)) > totalWidth) high = middle;
    else low = middle;
  }
  return widths(low);
}

/** Whether a table, or the same one turned, is read with ease at this width, in twentieths of a point. */
export function fitsPortrait(table: DocumentTable, width: number): boolean {
  return fitsWidth(table, width) || (canTranspose(table) && fitsWidth(transposed(table), width));
}

/** A table as it is read with more ease: turned where it has so many columns, and so few rows, that it fits only so. */
export function transposeIfTooWide(table: DocumentTable, width: number): DocumentTable {
  return !fitsWidth(table, width) && canTranspose(table) && fitsWidth(transposed(table), width)
    ? transposed(table)
    : table;
}

/** No word is broken, and no cell is a column of its own. */
function fitsWidth(table: DocumentTable, width: number): boolean {
  const needs = columnDemands(table);
  if (sum(needs.map((need) => need.minimum)) > width / 20) return false;
  const columns = columnWidths(table, width);
  return table.rows.every(({ cells }) =>
    cells.every(
      (cell, column) => cellLines(cell, (columns[column] ?? 0) / 20 - CELL_PADDING) <= MAX_CELL_LINES,
    ),
  );
}

/** Whether rows may become columns: each has a name, and stands for itself. */
function canTranspose({ rows }: DocumentTable): boolean {
  return rows.length < MAX_TRANSPOSED_ROWS && rows.every(({ cells, group }) => cells[0]?.text && !group);
}

/** What each row is about across, what is said of it down. */
function transposed({ caption, head: [corner = "", ...heads], rows }: DocumentTable): DocumentTable {
  return {
    caption,
    head: [corner, ...rows.map(({ cells }) => cells[0]?.text ?? "")],
    rows: heads.map((head, index) => ({
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

/** The last column takes what rounding left. */
function withExactTotal(widths: readonly number[], total: number): number[] {
  const rest = total - sum(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Of any number of numbers, more than a function takes as arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
