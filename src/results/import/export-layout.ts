import type { ExportAmount, ExportFormat } from "../export-format.ts";
import type { DaySpan } from "./name-span.ts";

/** The columns of an export that contain a figure, as indexes. */
export interface AmountColumns {
  /** The name of the amount in the format. */
  name: string;
  amount: ExportAmount;
  columns: readonly number[];
  where?: { column: number; is: readonly string[] };
}

/** The evidence for the format of a table. */
export interface LayoutEvidence {
  /** The number of columns that the format knows. */
  known: number;
  columns: number;
  /** The title above the headers. */
  title?: string;
  /** Whether the name of the sheet or of the file is one of the format. */
  isNamed: boolean;
}

/** The layout of an export: its format, and the positions of headers and columns. */
export interface ExportLayout {
  format: ExportFormat;
  /** The language of the headers. */
  language: string;
  /** The index of the header row among the examined rows. */
  headerRow: number;
  /** The headers, as they are written. */
  headers: readonly string[];
  /** The index of the date column; -1 if all rows are of the covered period. */
  date: number;
  /** The index of the column with the last day of a row, if there is one. */
  endDate?: number;
  /** Whether the date column counts the days from the first one. */
  countsDays: boolean;
  network?: number;
  account?: number;
  id?: number;
  /** The indexes of the columns that name what a row is of. */
  names: readonly number[];
  /** The columns of figures, by the names of the amounts in the format. */
  amounts: ReadonlyMap<string, AmountColumns>;
  /** The platforms that the table can be of, after its title. */
  platforms?: readonly string[];
  coveredPeriod?: DaySpan;
  /** The currency, if a header contains it: "EUR". */
  currency?: string;
  evidence: LayoutEvidence;
}

/** The names of a table's file and sheet. */
export interface TableNames {
  file?: string;
  sheet?: string;
}
