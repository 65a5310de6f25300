import type { Fact, Table } from "../../model/cells.ts";
import { linesIn, textWidth } from "../office/text-width.ts";

type Printed = Fact["value"];

/** Letters in cells, in points; words of styles that are smaller or larger get a little less or more room. */
const font = { size: 9 };

/** What stands beside a text in a cell, in points. */
const BESIDE = 12;

/** A column asks for no more than this for its longest word, and no more than that for its longest cell. */
const LONGEST_WORD = 140;
const LONGEST_TEXT = 600;

/** A table of so many rows is long, not wide. */
const MOST_TURNED = 8;

/** Cells of more lines are no table any more. */
const MOST_LINES = 10;

interface Need {
  /** For the longest word. */
  least: number;
  /** For its longest cell in one line. */
  wanted: number;
}

/**
 * How wide the columns of a table are, together as wide as the text: no less than their longest words, and else by their
 * longest texts, so that the tallest cells of all columns are about as high.
 * @param width in twentieths of a point
 */
export function columnWidths(table: Table, width: number): number[] {
  const needs = needsOf(table);
  const room = width / 20;
  const least = sum(needs.map((need) => need.least));
  const points = least < room ? balanced(needs, room) : needs.map((need) => (need.least * room) / least);
  return exactly(
    points.map((point) => Math.floor(point * 20)),
    width,
  );
}

function balanced(needs: readonly Need[], room: number): number[] {
  const wanted = sum(needs.map((need) => need.wanted));
  if (wanted <= room) return needs.map((need) => (need.wanted * room) / wanted);
  const widths = (share: number) => needs.map((need) => Math.max(need.least, need.wanted * share));
  let [low, high] = [0, 1];
  // Halving 20 times is finer than a twentieth of a point.
  for (let halving = 0; halving < 20; halving++) {
    const middle = (low + high) / 2;
    if (sum(widths(middle)) > room) high = middle;
    else low = middle;
  }
  return widths(low);
}

/** Whether a table, or the same one turned, is read with ease at this width, in twentieths of a point. */
export function fitsUpright(table: Table, width: number): boolean {
  return fits(table, width) || (turns(table) && fits(turned(table), width));
}

/** A table as it is read with more ease: turned where it has so many columns, and so few rows, that it fits only so. */
export function readable(table: Table, width: number): Table {
  return !fits(table, width) && turns(table) && fits(turned(table), width) ? turned(table) : table;
}

/** No word is broken, and no cell is a column of its own. */
function fits(table: Table, width: number): boolean {
  const needs = needsOf(table);
  if (sum(needs.map((need) => need.least)) > width / 20) return false;
  const columns = columnWidths(table, width);
  return table.rows.every(({ cells }) =>
    cells.every((cell, column) => linesOf(cell, (columns[column] ?? 0) / 20 - BESIDE) <= MOST_LINES),
  );
}

/** Whether rows may become columns: each has a name, and stands for itself. */
function turns({ rows }: Table): boolean {
  return rows.length < MOST_TURNED && rows.every(({ cells, group }) => cells[0]?.text && !group);
}

/** What each row is about across, what is said of it down. */
function turned({ caption, head: [corner = "", ...heads], rows }: Table): Table {
  return {
    caption,
    head: [corner, ...rows.map(({ cells }) => cells[0]?.text ?? "")],
    rows: heads.map((head, index) => ({
      cells: [{ text: head }, ...rows.map(({ cells }) => cells[index + 1] ?? {})],
    })),
  };
}

function linesOf(cell: Printed, width: number): number {
  return sum(textsOf(cell).map((text) => linesIn(text, width, font)));
}

function needsOf({ head, rows }: Table): Need[] {
  return head.map((title, column) => {
    const texts = rows.flatMap(({ cells }) => textsOf(cells[column] ?? {}));
    const words = [title, ...texts].flatMap((text) => text.split(/\s+/));
    const word = largest([...new Set(words)].map((one) => textWidth(one, { ...font, bold: true })));
    const cells = rows.map(({ cells: all }) => textsOf(all[column] ?? {}).map((one) => textWidth(one, font)));
    const text = Math.max(textWidth(title, font), largest(cells.map(sum)));
    const least = Math.min(word, LONGEST_WORD) + BESIDE;
    return { least, wanted: Math.max(least, Math.min(text, LONGEST_TEXT) + BESIDE) };
  });
}

function textsOf({ text, list, chips }: Printed): string[] {
  if (list && chips) return [list.map((item) => item.text ?? "").join(", ")];
  return list ? list.flatMap(textsOf) : [text ?? ""];
}

/** The last column takes what rounding left. */
function exactly(widths: readonly number[], total: number): number[] {
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
