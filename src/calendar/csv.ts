import { stringify } from "csv-stringify/sync";

/**
 * What a spreadsheet can take for a formula: `=`, `+`, `-`, `@` and their full-width forms, a tab or a line break at the
 * beginning of a cell, also after blanks and quotation marks, which some programs strip. Quotation marks count in front of all
 * of them, so that a reader who takes the added apostrophe away always gets the text back.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaPattern = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^["']*[\t\r\n]/;

/**
 * Returns rows as comma-separated values (RFC 4180). Every cell with a line break is quoted, also with a lone CR or LF,
 * which many readers take for the end of a row.
 * @param spreadsheet whether people open the file in a spreadsheet: then it begins with a byte order mark, and a cell that
 * could be a formula begins with an apostrophe. A tool that publishes the texts must get them unchanged.
 */
export function formatCsv(rows: readonly (readonly string[])[], { spreadsheet = false } = {}): string {
  const cells = spreadsheet ? rows.map((row) => row.map(escapeFormula)) : rows;
  return stringify(cells as string[][], {
    record_delimiter: "\r\n",
    quote_record_delimiter: true,
    bom: spreadsheet,
  });
}

/** Returns whether a spreadsheet could take a cell for a formula. */
export function isFormula(cell: string): boolean {
  return formulaPattern.test(cell);
}

function escapeFormula(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

/** A day as day/month/year. */
export function formatDayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
