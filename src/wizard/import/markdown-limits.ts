import { DocumentTooLarge, MAX_LINES } from "./limits.ts";

/** How deep quotations and lists may be nested: a parser's time grows with the square of it. */
const MAX_MARKDOWN_DEPTH = 20;

/** Blanks before a marker of a list; more would be a list nested deeper than `MAX_DEPTH`. */
const MAX_INDENT = 100;

/** Cells of a row. */
const MAX_TABLE_COLUMNS = 200;

/** Characters of a paragraph that can begin or end emphasis, code or a link: a parser pairs them with each other. */
const MAX_MARKS = 10_000;

/** Markers of quotations, lists and footnotes in front of all lines together. */
const MAX_MARKERS = 10_000;

/** Blanks and one marker of a quotation, a list or a footnote. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\n]{1,200}\]:)/y;

/**
 * Refuses Markdown that would keep its parser busy for long, before it is parsed: more lines than a plan has, and
 * nesting, columns and marks that no person writes.
 * @throws DocumentTooLarge
 */
export function assertMarkdownLimits(text: string): void {
  let lines = 0;
  let markers = 0;
  let marks = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") {
      marks = 0;
      continue;
    }
    lines += 1;
    if (lines > MAX_LINES) throw new DocumentTooLarge("blocks");
    const depth = lineDepth(line);
    markers += depth;
    if (depth > MAX_MARKDOWN_DEPTH || markers > MAX_MARKERS) throw new DocumentTooLarge("depth");
    marks += countOf(line, /[*_`[\]!<~]/g);
    if (marks > MAX_MARKS || countOf(line, /\|/g) > MAX_TABLE_COLUMNS) throw new DocumentTooLarge("markup");
  }
}

/** How many quotations, lists and footnotes a line opens or goes on. */
function lineDepth(line: string): number {
  let depth = 0;
  for (marker.lastIndex = 0; marker.test(line); ) {
    depth += 1;
    if (depth > MAX_MARKDOWN_DEPTH) return depth;
  }
  const indent = line.length - line.trimStart().length;
  return depth > 0 && indent > MAX_INDENT ? MAX_MARKDOWN_DEPTH + 1 : depth;
}

function countOf(line: string, sought: RegExp): number {
  return line.match(sought)?.length ?? 0;
}
