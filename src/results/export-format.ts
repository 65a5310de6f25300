/** The headers of a column by language of the export; several if they have changed over time. */
export type ColumnHeaders = Readonly<Record<string, readonly string[]>>;

/**
 * The aggregation of several days: `sum` for events, `last` for totals such as followers, `mean` for averages that the
 * user requested, `never` for unique people and for rates, which cannot be calculated from the values of days.
 */
export type AmountAggregation = "sum" | "last" | "mean" | "never";

/** A figure that an export has for each row, and from which KPIs are calculated. */
export interface ExportAmount {
  /** The columns that are added up; missing columns are ignored, but at least one must exist. */
  columns: readonly ColumnHeaders[];
  /** A filter: only rows count whose value in the column is one of these. */
  where?: { column: ColumnHeaders; is: readonly string[] };
  /** A factor for each figure, such as 60 to convert hours to minutes. */
  factor?: number;
  /** The aggregation of several days; by default `sum`. */
  aggregation?: AmountAggregation;
  /** The title above the headers, if the export has a table for each metric. */
  title?: ColumnHeaders;
}

/** The clock of an export's days, if the vendor states it: UTC, Pacific Time, or the setting of the account. */
export type ExportClock = "utc" | "pacific" | "account";

/** The format of an export of a platform or tool. It is recognized by its columns, titles, sheets and file names. */
export interface ExportFormat {
  id: string;
  /** The product and the form, as users know them: "LinkedIn page, content". */
  name: string;
  /** The platforms whose channels it covers; absent if it covers a website. */
  platforms?: readonly string[];
  /** The meaning of a row: a day, a post with its totals up to the time of the export, or a part of the whole period. */
  rows: "day" | "post" | "period";
  /** The date column; without a header for the language, the first column that contains dates. */
  date: ColumnHeaders;
  /** A column that counts the days from the first one of the covered period, from 0. */
  dayNumber?: ColumnHeaders;
  /** The column of the last day of a row, for rows of several days. */
  endDate?: ColumnHeaders;
  /** Columns that identify the format: all of them must exist. */
  signatureColumns?: readonly ColumnHeaders[];
  /** Further columns that the export has. They add to the evidence. */
  otherColumns?: readonly ColumnHeaders[];
  /** Columns that only another export has. */
  excludedColumns?: readonly ColumnHeaders[];
  /** The maximum number of columns, for exports of one figure. */
  maxColumns?: number;
  /** The name of the sheet, if the export is a workbook. */
  sheet?: RegExp;
  /** The name of the file. */
  fileName?: RegExp;
  /** Whether the columns are too common to identify the format without the name of the file or of the sheet. */
  needsName?: true;
  /** The column that names the network of a row, and its values by platform. */
  network?: { column: ColumnHeaders; values: Readonly<Record<string, readonly string[]>> };
  /** The column that names the account of a row. */
  account?: ColumnHeaders;
  /** The columns that name what a row is of, such as a campaign. A row without any of these names is a total. */
  nameColumns?: readonly ColumnHeaders[];
  /** A column whose values begin with the time of the post, in seconds since 1970, after a shift of bits. */
  idColumn?: { column: ColumnHeaders; kind: "tiktok" | "x" };
  /** The order of day and month, if the dates do not show it. */
  dateOrder?: "mdy" | "dmy";
  /** The language of the number format, if it differs from the language of the headers. */
  numberLanguage?: string;
  /** Patterns for the first and last covered day in the lines above the headers. */
  coveredPeriod?: { from: RegExp; to: RegExp };
  clock?: ExportClock;
  /** The id of the error message with the reason why the export has no usable figures. */
  refusal?: "exportChartData" | "exportNoDays";
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

/** Returns the headers of columns that are named in English only. */
export function englishColumns(...names: readonly string[]): ColumnHeaders[] {
  return names.map((name) => ({ en: [name] }));
}

/** The usual headers of the date column. */
export const dateHeaders: ColumnHeaders = { en: ["Date"], es: ["Fecha"], bg: ["Дата"] };
