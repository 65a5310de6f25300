import { stringify } from "csv-stringify/sync";

/**
 * Rows as comma-separated values with the line ends of RFC 4180.
 * @param spreadsheet whether people open it in a spreadsheet: then it says that it is UTF-8, and no cell can become a
 * formula. A tool that publishes the texts must get them as they are, and looks for its heads where the file begins.
 */
export function csvOf(rows: readonly (readonly string[])[], { spreadsheet = false } = {}): string {
  return stringify(rows as string[][], {
    record_delimiter: "\r\n",
    bom: spreadsheet,
    escape_formulas: spreadsheet,
  });
}

/** A day as day/month/year. */
export function dayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
