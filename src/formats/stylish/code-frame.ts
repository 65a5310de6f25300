import stringWidth from "string-width";
import { escapeControls } from "../../platform/escape-controls.ts";

/** A line of a text as it fits a terminal, and the marker under the part of it that a finding is about. */
export interface CodeFrame {
  codeLine: string;
  marker: string;
}

/** A tab is shown as so many blanks. */
const TAB_SPACES = "  ";

/**
 * So many code units are looked at for each column: most characters have one, an emoji of a family eleven. Looking at
 * more would take long for a line with thousands of findings.
 */
const MAX_UNITS_PER_COLUMN = 12;

const printableAscii = /^[ -~]*$/;

/** Columns that stay free for the text before the mark if a line is cut. */
const MIN_COLUMNS_BEFORE = 20;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character as it is shown, in so many columns. */
interface TerminalCell {
  text: string;
  width: number;
}

/**
 * Returns a line in at most `room` columns, with as much of the marked text as fits. Characters of two columns, such as
 * Chinese ones and emoji, tabs and escapes are measured as they are shown.
 * @param from the offset at which the marked text begins
 * @param to the offset at which it ends
 */
export function codeFrame(
  line: string,
  { from, to }: { from: number; to: number },
  maxWidth: number,
): CodeFrame {
  const reach = maxWidth * MAX_UNITS_PER_COLUMN;
  const first = Math.max(0, from - reach);
  const last = Math.min(line.length, from + reach);
  const before = terminalCells(line.slice(first, from));
  const marked = terminalCells(line.slice(from, Math.min(to, last)));
  const after = terminalCells(line.slice(Math.min(to, last), last));
  const isWhole = first === 0 && last === line.length;
  if (isWhole && totalWidth(before) + totalWidth(marked) + totalWidth(after) <= maxWidth)
    return joinParts({ before, marked, after, cutBefore: false, cutAfter: false });
  const space = maxWidth - 2;
  const used = totalWidth(before) + totalWidth(marked);
  // The beginning of a line says most about where one is.
  if (first === 0 && used < space)
    return joinParts({
      before,
      marked,
      after: takeFirst(after, space - used),
      cutBefore: false,
      cutAfter: true,
    });
  const rest = totalWidth(marked) + totalWidth(after);
  // A short rest leaves more columns for what is before it.
  const lead = takeLast(before, Math.max(MIN_COLUMNS_BEFORE, space - rest));
  const mark = takeFirst(marked, space - totalWidth(lead));
  const tail = takeFirst(
    after,
    mark.length < marked.length ? 0 : space - totalWidth(lead) - totalWidth(mark),
  );
  return joinParts({
    before: lead,
    marked: mark,
    after: tail,
    cutBefore: lead.length < before.length || first > 0,
    cutAfter: mark.length < marked.length || tail.length < after.length || last < line.length,
  });
}

interface CodeFrameParts {
  before: readonly TerminalCell[];
  marked: readonly TerminalCell[];
  after: readonly TerminalCell[];
  cutBefore: boolean;
  cutAfter: boolean;
}

function joinParts({ before, marked, after, cutBefore, cutAfter }: CodeFrameParts): CodeFrame {
  const lead = `${cutBefore ? "…" : ""}${cellsText(before)}`;
  const indent = totalWidth(before) + (cutBefore ? 1 : 0);
  return {
    codeLine: `${lead}${cellsText(marked)}${cellsText(after)}${cutAfter ? "…" : ""}`,
    marker: " ".repeat(indent) + "^".repeat(Math.max(1, totalWidth(marked))),
  };
}

function terminalCells(text: string): TerminalCell[] {
  if (printableAscii.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  return Array.from(graphemes.segment(text), ({ segment }) => {
    const shown = segment === "\t" ? TAB_SPACES : escapeControls(segment);
    return { text: shown, width: stringWidth(shown) };
  });
}

function totalWidth(cells: readonly TerminalCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function cellsText(cells: readonly TerminalCell[]): string {
  return cells.map(({ text }) => text).join("");
}

/** As many cells from the beginning as fit. */
function takeFirst(cells: readonly TerminalCell[], maxWidth: number): TerminalCell[] {
  let left = maxWidth;
  const end = cells.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

/** As many cells from the end as fit. */
function takeLast(cells: readonly TerminalCell[], maxWidth: number): TerminalCell[] {
  return takeFirst(cells.toReversed(), maxWidth).reverse();
}
