/** The heads of a column by the languages that an export may be in; several where a language has had several. */
export type ColumnHeaders = Readonly<Record<string, readonly string[]>>;

/** What an export tells of each row: a figure that KPIs are made of. */
export interface ExportAmount {
  /** The columns it is the sum of; those that an export lacks count nothing, but one must be there. */
  columns: readonly ColumnHeaders[];
  /** Rows count only where a column of that head holds one of these. */
  where?: { column: ColumnHeaders; is: readonly string[] };
  /** What each figure is multiplied by, as hours with 60 for minutes. */
  factor?: number;
  /**
   * How the figures of several days become one: `sum` for what happens, `last` for what is there, such as followers,
   * `mean` for what is a rate already, `never` for people who are counted once a day and would be counted several times.
   */
  aggregation?: "sum" | "last" | "mean" | "never";
  /** What is written above the heads, where the export has a file for each metric. */
  title?: ColumnHeaders;
}

/** An export of a platform or tool, which is known by the heads of its columns. */
export interface ExportFormat {
  id: string;
  /** As people know it: "LinkedIn page, content". */
  name: string;
  /** The platforms it tells of: of their channels only; absent where it tells of a website. */
  platforms?: readonly string[];
  /** What a row stands for: a day, or a post with all it has brought until the export was made. */
  rows: "day" | "post";
  /** The column of days; without a name for it, the first one that has days in it. */
  date: ColumnHeaders;
  /** The column of the last day that a row stands for: rows of several days are refused. */
  endDate?: ColumnHeaders;
  /** Columns that no other export has: it is not this one without them. */
  signatureColumns?: readonly ColumnHeaders[];
  /** How days are written, where the platform writes them the same way for everybody. */
  dateOrder?: "mdy" | "dmy";
  /** How numbers are written, where it is not as in the language of the heads. */
  numberLanguage?: string;
  /** The first and the last day that it covers, as the lines above the heads say. */
  coveredPeriod?: { from: RegExp; to: RegExp };
  /** A team's own: its amounts may go by the ids of KPIs. */
  own?: true;
  /** By metrics of the catalogue, and by what their formulas name. */
  amounts: Readonly<Record<string, ExportAmount>>;
  /** Where it is known from that the export looks like this. */
  provenance: string;
}

/** What every row of an export of posts counts for. */
export const onePerPost: ExportAmount = { columns: [] };

/** Where a vendor does not tell how its file looks. */
export const UNPUBLISHED_COLUMNS_NOTE =
  "The vendor does not publish the names of the columns. They are those that programs in public repositories read, and that their test files have; looked at on 2026-11-27.";

/** An amount that is one column. */
export function singleColumn(heads: ColumnHeaders, more: Omit<ExportAmount, "columns"> = {}): ExportAmount {
  return { columns: [heads], ...more };
}

/** What most call their column of days. */
export const dateHeaders: ColumnHeaders = { en: ["Date"], es: ["Fecha"], bg: ["Дата"] };
