import { anchorOf } from "../../plan/anchors.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import type { Chart } from "../charts/chart.ts";
import type { ChannelWeek } from "../schedule/channel-week.ts";

/**
 * A value to render: a text, a link, an entity of the plan, a text with a tone, a chart, or a list of values.
 * Texts are raw; the formats escape them.
 */
export type CellInput =
  | string
  | number
  | CellLink
  | EntityLink
  | TonedText
  | ChartWithText
  | ChannelWeek
  | { chips: readonly string[] }
  | readonly CellInput[]
  | undefined
  | null;

interface CellLink {
  text: string;
  /** An http(s), mailto or tel address, or `#` and an anchor of the document. */
  href: string;
}

/**
 * The name of an entity of the plan (an objective, a KPI, a channel …), which links to its main place in
 * formats that support it.
 */
interface EntityLink {
  text: string;
  /** The anchor of its main place. A document of selected parts may not contain that place. */
  at: string | undefined;
}

/**
 * The highlighting of a text: as the state of a KPI, or as something that is missing (`hole`). Use it for
 * colors; the text itself has the same information.
 */
type TextTone = KpiState | "hole";

interface TonedText {
  text: string;
  tone: TextTone;
}

/** A chart, and a text for formats that do not draw it. Formats that draw it may show both. */
interface ChartWithText {
  chart: Chart;
  text?: string;
}

/**
 * A value of a cell or fact. All members are optional: `href` and `at` make a link of `text`, `list` contains
 * other values.
 */
export interface CellValue {
  text?: string;
  /** The address of a link, or `#` and an anchor of the document. */
  href?: string;
  /** The anchor that `text` links to. */
  at?: string;
  /** The state that `text` describes, for colors. */
  tone?: TextTone;
  /** A chart to draw, with `text` below it if there is one. */
  chart?: Chart;
  /** A week to draw instead of `text`, which has the same information. */
  week?: ChannelWeek["week"];
  /** The values of a list. */
  list?: CellValue[];
  /** Whether the items of `list` are short words to show next to each other. */
  chips?: boolean;
}

/** A chart with a table of the same figures. */
export interface ChartFigure {
  chart: Chart;
  table: DocumentTable;
  /** A note on how the figures were calculated. */
  note?: string;
}

/** A label with its value: "Status: approved". */
export interface DocumentFact {
  label: string;
  value: CellValue;
}

/** A table. Columns without any value are already left out. */
export interface DocumentTable {
  caption: string;
  /** The headers, one per column. */
  head: string[];
  rows: DocumentTableRow[];
}

/** A row of a table: one entity. */
interface DocumentTableRow {
  /** The id of the row in the document, to which links and notes refer. */
  anchor?: string;
  /** The heading above this row and the rows after it, across the whole table. */
  group?: CellValue;
  /** One value per column; `{}` if there is none. */
  cells: CellValue[];
}

/** An entity of the plan with its details: an objective, a campaign, a post. */
export interface DocumentCard {
  /** The id of the card in the document, to which links and notes refer. */
  anchor?: string;
  title: string;
  /** A short text to show below the title. */
  note?: string;
  facts?: DocumentFact[];
  tables?: DocumentTable[];
  /** Texts to show word for word, such as a post or a statement. */
  quotes?: { label?: string; text: string }[];
}

/** Returns labels with their values, without empty values; `undefined` if all are empty. */
export function factsOf(
  ...pairs: readonly (readonly [label: string, value: CellInput])[]
): DocumentFact[] | undefined {
  const facts = pairs.flatMap(([label, value]) => {
    const cell = toCellValue(value);
    return cell ? [{ label, value: cell }] : [];
  });
  return facts.length > 0 ? facts : undefined;
}

/** A column of a table: its header, and a function that returns its value for a row. */
export type TableColumn<Row> = readonly [head: string, value: (row: Row) => CellInput];

/** Returns a table without empty columns; `undefined` if there are no rows or all columns are empty. */
export function tableOf<Row>(
  caption: string,
  rows: readonly Row[] | undefined,
  ...columns: readonly TableColumn<Row>[]
): DocumentTable | undefined {
  const filled = columns
    .map(([head, value]) => ({ head, cells: (rows ?? []).map((row) => toCellValue(value(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  if (filled.length === 0) return undefined;
  return {
    caption,
    head: filled.map(({ head }) => head),
    rows: (rows ?? []).map((row, index) => ({
      anchor: typeof row === "object" && row !== null ? anchorOf(row) : undefined,
      cells: filled.map(({ cells }) => cells[index] ?? {}),
    })),
  };
}

/** Returns a table with a heading above each row whose heading differs from the previous row's. */
export function groupRows<Row>(
  table: DocumentTable | undefined,
  rows: readonly Row[],
  headingOf: (row: Row) => EntityLink,
): DocumentTable | undefined {
  const headings = rows.map(headingOf);
  return (
    table && {
      ...table,
      rows: table.rows.map((row, index) =>
        headings[index]?.text === headings[index - 1]?.text ? row : { ...row, group: headings[index] },
      ),
    }
  );
}

/** Returns a chart with its table; `undefined` if either is missing. */
export function figureOf(
  chart: Chart | undefined,
  table: DocumentTable | undefined,
  note?: string,
): ChartFigure | undefined {
  return chart && table ? { chart, table, note } : undefined;
}

/** Returns the items that are not `undefined`; `undefined` if there are none. */
export function definedItems<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
  const defined = items.filter((item): item is Item => item !== undefined);
  return defined.length > 0 ? defined : undefined;
}

/** Returns a web address as a link. Other texts than http(s) addresses stay texts. */
export function webLink(address: string | null | undefined): CellInput {
  if (!address) return undefined;
  return /^https?:\/\/[^\s]+$/i.test(address) ? { text: address, href: address } : address;
}

/** Returns an email address as a link. Other texts stay texts. */
export function mailLink(address: string | undefined): CellInput {
  if (!address) return undefined;
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address)
    ? { text: address, href: `mailto:${encodeURI(address)}` }
    : address;
}

/**
 * Returns a phone number as a link that is not broken across lines. A text with fewer than three digits stays
 * text.
 */
export function phoneLink(phone: string | undefined): CellLink | string | undefined {
  const digits = phone?.replace(/(?!^\+)\D/g, "") ?? "";
  if (phone === undefined || digits.length < 3) return phone;
  return { text: phone.replace(/\s/g, "\u00a0").replaceAll("-", "\u2011"), href: `tel:${digits}` };
}

/** Returns short words to show next to each other; `undefined` if there are none. */
export function chips(words: readonly string[] | undefined): CellInput {
  return words?.length ? { chips: words } : undefined;
}

function toCellValue(value: CellInput): CellValue | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" || typeof value === "number") return { text: String(value).trimEnd() };
  if (!isCellList(value))
    return "chips" in value ? { list: value.chips.map((text) => ({ text })), chips: true } : value;
  const list = value.flatMap((item) => toCellValue(item) ?? []);
  if (list.length < 2) return list[0];
  return { list };
}

function isCellList(value: Exclude<CellInput, undefined | null>): value is readonly CellInput[] {
  return Array.isArray(value);
}
