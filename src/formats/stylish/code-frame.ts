import stringWidth from "fast-string-width";
import { escapeControls } from "../../platform/escape-controls.ts";

/** A line of a file, cut to the width of the terminal, and a marker line for the reported part. */
export interface CodeFrame {
  codeLine: string;
  marker: string;
}

/** The replacement of a tab. */
const TAB_SPACES = "  ";

/**
 * The maximum number of UTF-16 code units that are examined per column. Most characters have one, an emoji of
 * a family has eleven. Examining whole lines would be slow if a line has thousands of findings.
 */
const MAX_UNITS_PER_COLUMN = 12;

const printableAscii = /^[ -~]*$/;

/** The minimum number of columns for the text before the marked part if a line is cut. */
const MIN_COLUMNS_BEFORE = 20;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character as displayed, with its width in columns. */
interface TerminalCell {
  text: string;
  width: number;
}

/**
 * Returns a line cut to `maxWidth` columns, with as much of the marked text as fits. Widths are measured as
 * displayed: Chinese characters and emoji have two columns, tabs are replaced, control characters escaped.
 * @param from the start offset of the marked text, in UTF-16 code units
 * @param to the end offset, exclusive
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
  // The beginning of a line is kept if possible, because it is the most recognizable part.
  if (first === 0 && used < space)
    return joinParts({
      before,
      marked,
      after: takeFirst(after, space - used),
      cutBefore: false,
      cutAfter: true,
    });
  const rest = totalWidth(marked) + totalWidth(after);
  // If the rest is short, more columns are left for the text before it.
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

/** Returns as many cells from the beginning as fit. */
function takeFirst(cells: readonly TerminalCell[], maxWidth: number): TerminalCell[] {
  let remaining = maxWidth;
  const end = cells.findIndex(({ width }) => {
    remaining -= width;
    return remaining < 0;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

/** Returns as many cells from the end as fit. */
function takeLast(cells: readonly TerminalCell[], maxWidth: number): TerminalCell[] {
  return takeFirst(cells.toReversed(), maxWidth).reverse();
}
