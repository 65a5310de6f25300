import { stringify } from "csv-stringify/sync";

/**
 * Cells that a spreadsheet may interpret as a formula: `=`, `+`, `-`, `@`, their full-width forms, a tab or a
 * line break at the start, also after spaces and quotation marks, which some programs strip. Apostrophes
 * before them are matched too, so that removing the added apostrophe always restores the text.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaPattern = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^["']*[\t\r\n]/;

/**
 * Returns rows as comma-separated values (RFC 4180). Cells with a line break are quoted, also if it is a lone
 * CR or LF, which many programs treat as the end of a row.
 * @param spreadsheet whether users open the file in a spreadsheet: it then begins with a byte order mark, and
 * cells that could be formulas begin with an apostrophe. Publishing tools must get the texts unchanged.
 */
export function formatCsv(rows: readonly (readonly string[])[], { spreadsheet = false } = {}): string {
  const cells = spreadsheet ? rows.map((row) => row.map(escapeFormula)) : rows;
  return stringify(cells as string[][], {
    record_delimiter: "\r\n",
    quote_record_delimiter: true,
    bom: spreadsheet,
  });
}

/** Returns whether a spreadsheet could interpret a cell as a formula. */
export function isFormula(cell: string): boolean {
  return formulaPattern.test(cell);
}

function escapeFormula(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

/** Returns a day as day/month/year. */
export function formatDayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
