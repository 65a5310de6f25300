import { DocumentTooLarge, MAX_MARKDOWN_LINES } from "./limits.ts";

/** The deepest nesting of quotations and lists. The parser's time grows with the square of the depth. */
const MAX_MARKDOWN_DEPTH = 20;

/**
 * The maximum number of spaces before a list marker. With more, the list would be nested deeper than
 * `MAX_MARKDOWN_DEPTH`.
 */
const MAX_INDENT = 100;

/** The maximum number of cells in a row of a table. */
const MAX_TABLE_COLUMNS = 200;

/**
 * The maximum number of characters in a paragraph that can start or end emphasis, code or a link. The parser
 * tries to pair them with each other.
 */
const MAX_MARKS = 10_000;

/** The maximum number of markers of quotations, lists and footnotes in the whole document. */
const MAX_MARKERS = 10_000;

/** Spaces and one marker of a quotation, a list or a footnote. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\n]{1,200}\]:)/y;

/**
 * Checks, before parsing, that Markdown has no more lines, nesting, columns and markup than a real plan,
 * because such documents would keep the parser busy for a long time.
 * @throws DocumentTooLarge if it exceeds a limit
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
    if (lines > MAX_MARKDOWN_LINES) throw new DocumentTooLarge("blocks");
    const depth = lineDepth(line);
    markers += depth;
    if (depth > MAX_MARKDOWN_DEPTH || markers > MAX_MARKERS) throw new DocumentTooLarge("depth");
    marks += countOf(line, /[*_`[\]!<~]/g);
    if (marks > MAX_MARKS || countOf(line, /\|/g) > MAX_TABLE_COLUMNS) throw new DocumentTooLarge("markup");
  }
}

/** Returns the number of quotations, lists and footnotes that a line starts or continues. */
function lineDepth(line: string): number {
  let depth = 0;
  for (marker.lastIndex = 0; marker.test(line); ) {
    depth += 1;
    if (depth > MAX_MARKDOWN_DEPTH) return depth;
  }
  const indent = line.length - line.trimStart().length;
  return depth > 0 && indent > MAX_INDENT ? MAX_MARKDOWN_DEPTH + 1 : depth;
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
