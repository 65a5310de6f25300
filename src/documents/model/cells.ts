import { anchorOf } from "../../plan/anchors.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import type { Chart } from "../charts/chart.ts";
import type { ChannelWeek } from "../schedule/channel-week.ts";

/**
 * Something to print: a text, a link, a thing of the plan, a text that stands out, a chart, or several of them. Texts
 * are raw; the formats escape them.
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
  /** Only ever http(s), mailto, tel, or a place in the document. */
  href: string;
}

/** A thing of the plan, by its name: a link to its main place in formats that have such links. */
interface EntityLink {
  text: string;
  /** The anchor of its main place; a document of some parts may lack that place. */
  at: string | undefined;
}

/** How a text stands out: as the state of a KPI, or as something that is missing. The text alone says it too. */
type TextTone = KpiState | "hole";

interface TonedText {
  text: string;
  tone: TextTone;
}

/** A chart, with what it says in words for formats that do not draw it; formats that do may print both. */
interface ChartWithText {
  chart: Chart;
  text?: string;
}

/** A value as templates take it. */
interface CellValue {
  text?: string;
  href?: string;
  at?: string;
  tone?: TextTone;
  chart?: Chart;
  /** A week to draw; the text tells the same. */
  week?: ChannelWeek["week"];
  list?: CellValue[];
  /** Whether the items of the list are words that stand beside each other. */
  chips?: boolean;
}

/** A chart of its own, with the table that tells the same. */
export interface ChartFigure {
  chart: Chart;
  table: DocumentTable;
  /** How the figures are meant. */
  note?: string;
}

export interface DocumentFact {
  label: string;
  value: CellValue;
}

export interface DocumentTable {
  caption: string;
  head: string[];
  rows: DocumentTableRow[];
}

/** What a table says of one thing. */
interface DocumentTableRow {
  /** Where it stands in the plan: notes and links find it by this name. */
  anchor?: string;
  /** What this row and those after it belong to: a heading across the table. */
  group?: CellValue;
  cells: CellValue[];
}

export interface DocumentCard {
  /** Where it stands in the plan: notes and links find it by this name. */
  anchor?: string;
  title: string;
  note?: string;
  facts?: DocumentFact[];
  tables?: DocumentTable[];
  /** Texts to be used word for word. */
  quotes?: { label?: string; text: string }[];
}

/** Labels and what stands beside them, without those that say nothing; nothing where none says anything. */
export function factsOf(
  ...pairs: readonly (readonly [label: string, value: CellInput])[]
): DocumentFact[] | undefined {
  const facts = pairs.flatMap(([label, value]) => {
    const printed = toCellValue(value);
    return printed ? [{ label, value: printed }] : [];
  });
  return facts.length > 0 ? facts : undefined;
}

export type TableColumn<Row> = readonly [head: string, value: (row: Row) => CellInput];

/** A table without the columns in which no row says anything; nothing where there are no rows. */
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

/** A table whose rows stand under headings: one before each row for which another is told than for the row before. */
export function groupRows<Thing>(
  table: DocumentTable | undefined,
  rows: readonly Thing[],
  headingOf: (row: Thing) => EntityLink,
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

/** A chart with its table; nothing where there is nothing to draw or to tell. */
export function figureOf(
  chart: Chart | undefined,
  table: DocumentTable | undefined,
  note?: string,
): ChartFigure | undefined {
  return chart && table ? { chart, table, note } : undefined;
}

/** The items that are something; nothing where none is. */
export function definedItems<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
  const left = items.filter((item): item is Item => item !== undefined);
  return left.length > 0 ? left : undefined;
}

/** A web address as a link; anything that is no http(s) address stays text. */
export function webLink(address: string | null | undefined): CellInput {
  if (!address) return undefined;
  return /^https?:\/\/[^\s]+$/i.test(address) ? { text: address, href: address } : address;
}

export function mailLink(address: string | undefined): CellInput {
  if (!address) return undefined;
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address)
    ? { text: address, href: `mailto:${encodeURI(address)}` }
    : address;
}

/** A telephone number to call, which no line breaks; what has no digits stays text. */
export function phoneLink(phone: string | undefined): CellLink | string | undefined {
  const digits = phone?.replace(/(?!^\+)\D/g, "") ?? "";
  if (phone === undefined || digits.length < 3) return phone;
  return { text: phone.replace(/\s/g, "\u00a0").replaceAll("-", "\u2011"), href: `tel:${digits}` };
}

/** Short words that stand beside each other; nothing where there are none. */
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
