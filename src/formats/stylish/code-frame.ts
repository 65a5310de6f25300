import stringWidth from "string-width";
import { visible } from "../../platform/escape-controls.ts";

/** A line of a text as it fits a terminal, and the marker under the part of it that a finding is about. */
export interface Frame {
  shown: string;
  marker: string;
}

/** A tab is shown as so many blanks. */
const TAB = "  ";

/**
 * So many code units are looked at for each column: most characters have one, an emoji of a family eleven. Looking at
 * more would take long for a line with thousands of findings.
 */
const UNITS_PER_COLUMN = 12;

const ascii = /^[ -~]*$/;

/** Columns that stay free for the text before the mark if a line is cut. */
const COLUMNS_BEFORE = 20;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character as it is shown, in so many columns. */
interface Cell {
  text: string;
  width: number;
}

/**
 * Returns a line in at most `room` columns, with as much of the marked text as fits. Characters of two columns, such as
 * Chinese ones and emoji, tabs and escapes are measured as they are shown.
 * @param from the offset at which the marked text begins
 * @param to the offset at which it ends
 */
export function frameOf(line: string, { from, to }: { from: number; to: number }, room: number): Frame {
  const reach = room * UNITS_PER_COLUMN;
  const first = Math.max(0, from - reach);
  const last = Math.min(line.length, from + reach);
  const before = cellsOf(line.slice(first, from));
  const marked = cellsOf(line.slice(from, Math.min(to, last)));
  const after = cellsOf(line.slice(Math.min(to, last), last));
  const isWhole = first === 0 && last === line.length;
  if (isWhole && widthOf(before) + widthOf(marked) + widthOf(after) <= room)
    return framed({ before, marked, after, cutBefore: false, cutAfter: false });
  const space = room - 2;
  const used = widthOf(before) + widthOf(marked);
  // The beginning of a line says most about where one is.
  if (first === 0 && used < space)
    return framed({
      before,
      marked,
      after: firstOf(after, space - used),
      cutBefore: false,
      cutAfter: true,
    });
  const rest = widthOf(marked) + widthOf(after);
  // A short rest leaves more columns for what is before it.
  const lead = lastOf(before, Math.max(COLUMNS_BEFORE, space - rest));
  const mark = firstOf(marked, space - widthOf(lead));
  const tail = firstOf(after, mark.length < marked.length ? 0 : space - widthOf(lead) - widthOf(mark));
  return framed({
    before: lead,
    marked: mark,
    after: tail,
    cutBefore: lead.length < before.length || first > 0,
    cutAfter: mark.length < marked.length || tail.length < after.length || last < line.length,
  });
}

interface Parts {
  before: readonly Cell[];
  marked: readonly Cell[];
  after: readonly Cell[];
  cutBefore: boolean;
  cutAfter: boolean;
}

function framed({ before, marked, after, cutBefore, cutAfter }: Parts): Frame {
  const lead = `${cutBefore ? "…" : ""}${textOf(before)}`;
  const indent = widthOf(before) + (cutBefore ? 1 : 0);
  return {
    shown: `${lead}${textOf(marked)}${textOf(after)}${cutAfter ? "…" : ""}`,
    marker: " ".repeat(indent) + "^".repeat(Math.max(1, widthOf(marked))),
  };
}

function cellsOf(text: string): Cell[] {
  if (ascii.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  return Array.from(graphemes.segment(text), ({ segment }) => {
    const shown = segment === "\t" ? TAB : visible(segment);
    return { text: shown, width: stringWidth(shown) };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

/** As many cells from the beginning as fit. */
function firstOf(cells: readonly Cell[], room: number): Cell[] {
  let left = room;
  const end = cells.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

/** As many cells from the end as fit. */
function lastOf(cells: readonly Cell[], room: number): Cell[] {
  return firstOf(cells.toReversed(), room).reverse();
}
