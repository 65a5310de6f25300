/** The heads of a column by the languages that an export may be in; several where a language has had several. */
export type Heads = Readonly<Record<string, readonly string[]>>;

/** What an export tells of each row: a figure that KPIs are made of. */
export interface Amount {
  /** The columns it is the sum of; those that an export lacks count nothing, but one must be there. */
  columns: readonly Heads[];
  /** Rows count only where a column of that head holds one of these. */
  where?: { column: Heads; is: readonly string[] };
  /** What each figure is multiplied by, as hours with 60 for minutes. */
  times?: number;
  /**
   * How the figures of several days become one: `sum` for what happens, `last` for what is there, such as followers,
   * `mean` for what is a rate already, `never` for people who are counted once a day and would be counted several times.
   */
  over?: "sum" | "last" | "mean" | "never";
  /** What is written above the heads, where the export has a file for each metric. */
  title?: Heads;
}

/** An export of a platform or tool, which is known by the heads of its columns. */
export interface ExportShape {
  id: string;
  /** As people know it: "LinkedIn page, content". */
  name: string;
  /** The platforms it tells of: of their channels only; absent where it tells of a website. */
  platforms?: readonly string[];
  /** What a row stands for: a day, or a post with all it has brought until the export was made. */
  rows: "day" | "post";
  /** The column of days; without a name for it, the first one that has days in it. */
  date: Heads;
  /** The column of the last day that a row stands for: rows of several days are refused. */
  until?: Heads;
  /** Columns that no other export has: it is not this one without them. */
  marks?: readonly Heads[];
  /** How days are written, where the platform writes them the same way for everybody. */
  order?: "mdy" | "dmy";
  /** How numbers are written, where it is not as in the language of the heads. */
  numbers?: string;
  /** The first and the last day that it covers, as the lines above the heads say. */
  covers?: { from: RegExp; to: RegExp };
  /** A team's own: its amounts may go by the ids of KPIs. */
  own?: true;
  /** By metrics of the catalogue, and by what their formulas name. */
  amounts: Readonly<Record<string, Amount>>;
  /** Where it is known from that the export looks like this. */
  documented: string;
}

/** What every row of an export of posts counts for. */
export const aPost: Amount = { columns: [] };

/** Where a vendor does not tell how its file looks. */
export const readByOthers =
  "The vendor does not publish the names of the columns. They are those that programs in public repositories read, and that their test files have; looked at on 2026-11-27.";

/** An amount that is one column. */
export function column(heads: Heads, more: Omit<Amount, "columns"> = {}): Amount {
  return { columns: [heads], ...more };
}

/** What most call their column of days. */
export const dayHeads: Heads = { en: ["Date"], es: ["Fecha"], bg: ["Дата"] };
