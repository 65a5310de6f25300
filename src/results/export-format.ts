/** The headers of a column by language of the export; several if they have changed over time. */
export type ColumnHeaders = Readonly<Record<string, readonly string[]>>;

/** A figure that an export has for each row, and from which KPIs are calculated. */
export interface ExportAmount {
  /** The columns that are added up; missing columns are ignored, but at least one must exist. */
  columns: readonly ColumnHeaders[];
  /** A filter: only rows count whose value in the column is one of these. */
  where?: { column: ColumnHeaders; is: readonly string[] };
  /** A factor for each figure, such as 60 to convert hours to minutes. */
  factor?: number;
  /**
   * The aggregation of several days: `sum` for events, `last` for totals such as followers, `mean`
   * for rates, `never` for unique people per day, who would be counted several times.
   */
  aggregation?: "sum" | "last" | "mean" | "never";
  /** The title above the headers, if the export has a file for each metric. */
  title?: ColumnHeaders;
}

/** The format of an export of a platform or tool, which is recognized by its column headers. */
export interface ExportFormat {
  id: string;
  /** The name that users know: "LinkedIn page, content". */
  name: string;
  /** The platforms whose channels it covers; absent if it covers a website. */
  platforms?: readonly string[];
  /** The meaning of a row: a day, or a post with its totals up to the time of the export. */
  rows: "day" | "post";
  /** The date column; without a header for the language, the first column that contains dates. */
  date: ColumnHeaders;
  /** The column of the last day of a row; rows of several days are rejected. */
  endDate?: ColumnHeaders;
  /** Columns that identify the format: all of them must exist. */
  signatureColumns?: readonly ColumnHeaders[];
  /** The order of day and month, if it does not depend on the user's settings. */
  dateOrder?: "mdy" | "dmy";
  /** The language of the number format, if it differs from the language of the headers. */
  numberLanguage?: string;
  /** Patterns for the first and last covered day in the lines above the headers. */
  coveredPeriod?: { from: RegExp; to: RegExp };
  /** Set for a format that the team defined; its amounts may be named by ids of KPIs. */
  own?: true;
  /** The figures, by metrics of the catalog and by terms of their formulas. */
  amounts: Readonly<Record<string, ExportAmount>>;
  /** The source of the information about this format. */
  provenance: string;
}

/** The figure 1 for each row of an export of posts. */
export const onePerPost: ExportAmount = { columns: [] };

/** The provenance of formats that the vendor does not document. */
export const UNPUBLISHED_COLUMNS_NOTE =
  "The vendor does not publish the names of the columns. They are those that programs in public repositories read, and that their test files have; looked at on 2026-11-27.";

/** Returns an amount that is read from one column. */
export function singleColumn(
  headers: ColumnHeaders,
  options: Omit<ExportAmount, "columns"> = {},
): ExportAmount {
  return { columns: [headers], ...options };
}

/** The usual headers of the date column. */
export const dateHeaders: ColumnHeaders = { en: ["Date"], es: ["Fecha"], bg: ["Дата"] };
