import { errorReason } from "../../errors.ts";
import { ExportError } from "./input-table.ts";

/**
 * The maximum of rows times columns of all sheets, including empty cells, for which a parser allocates
 * memory.
 */
const MAX_CELLS = 2_000_000;

/** The maximum number of tags in all parts of a workbook. */
const MAX_TAGS = 2_000_000;

/**
 * The maximum number of characters between tags. Excel allows 32,767 in a cell; escaped characters take more.
 */
const MAX_TAG_GAP_CHARACTERS = 200_000;

/** The tags of rows and cells with their attributes, with any namespace prefix. */
const rowOrCell = /<(?:[^\s<>/:"']+:)?(row|c)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)/g;
const position = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/**
 * Checks the size of a workbook's sheets before it is parsed: a cell in the last row and column takes a few
 * bytes in the file, but gigabytes as a table.
 * @param files the XML files of the workbook, by path
 * @throws ExportError if the workbook is too large
 */
export function assertSheetLimits(files: ReadonlyMap<string, Uint8Array>): void {
  let tags = 0;
  let cells = 0;
  for (const [name, bytes] of files) {
    const xml = new TextDecoder().decode(bytes);
    tags += countTags(xml);
    if (/worksheets?\//i.test(name) || xml.includes("sheetData")) cells += countCells(xml);
    if (tags > MAX_TAGS || cells > MAX_CELLS)
      throw new ExportError(errorReason("exportManyCells", { cells: MAX_CELLS }));
  }
}

function countTags(xml: string): number {
  let tags = 0;
  for (let at = xml.indexOf("<"); at >= 0; ) {
    const next = xml.indexOf("<", at + 1);
    if ((next < 0 ? xml.length : next) - at > MAX_TAG_GAP_CHARACTERS)
      throw new ExportError(errorReason("exportLongCell"));
    tags += 1;
    at = next;
  }
  return tags;
}

/** Returns rows times columns of a sheet, up to its last cell. */
function countCells(xml: string): number {
  let row = 0;
  let column = 0;
  let rows = 0;
  let columns = 0;
  for (const [, tag, attributes = ""] of xml.matchAll(rowOrCell)) {
    const [, doubleQuoted, singleQuoted] = position.exec(attributes) ?? [];
    const reference = doubleQuoted ?? singleQuoted;
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(reference ?? "") ?? [];
    // Entities or spaces could make the parser read another reference than this code does.
    if (reference !== undefined && `${letters}${digits}` !== reference)
      throw new ExportError(errorReason("exportWorkbook"));
    if (tag === "row") {
      row = digits ? Number(digits) : row + 1;
      column = 0;
    } else {
      column = letters ? columnNumber(letters) : column + 1;
      if (digits) row = Number(digits);
    }
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return rows * columns;
}

/** Returns the number of a column: A is 1, AA is 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}
