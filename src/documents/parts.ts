import { anchorOf } from "../plan/anchors.ts";
import type { Chart } from "./chart.ts";
import type { WeekDay } from "./week.ts";

/** Something to print: a text, a link, a chart, or several of them. Texts are raw; the formats escape them. */
export type Value =
  | string
  | number
  | Link
  | { chart: Chart }
  | { chips: readonly string[] }
  | readonly Value[]
  | undefined
  | null;

interface Link {
  text: string;
  /** Only ever http(s), mailto, tel, or a place in the document. */
  href: string;
}

/** A value as templates take it. */
interface Printed {
  text?: string;
  href?: string;
  chart?: Chart;
  list?: Printed[];
  /** Whether the items of the list are words that stand beside each other. */
  chips?: boolean;
}

export interface Fact {
  label: string;
  value: Printed;
}

export interface Table {
  caption: string;
  head: string[];
  rows: Row[];
}

/** What a table says of one thing. */
interface Row {
  /** Where it stands in the plan: notes and links find it by this name. */
  anchor?: string;
  cells: Printed[];
}

export interface Card {
  /** Where it stands in the plan: notes and links find it by this name. */
  anchor?: string;
  title: string;
  note?: string;
  facts?: Fact[];
  tables?: Table[];
  /** When it is done in a week. */
  week?: WeekDay[];
  /** Texts to be used word for word. */
  quotes?: { label?: string; text: string }[];
}

/** Labels and what stands beside them, without those that say nothing; nothing where none says anything. */
export function factsOf(...pairs: readonly (readonly [label: string, value: Value])[]): Fact[] | undefined {
  const facts = pairs.flatMap(([label, value]) => {
    const printed = print(value);
    return printed ? [{ label, value: printed }] : [];
  });
  return facts.length > 0 ? facts : undefined;
}

export type Column<Row> = readonly [head: string, value: (row: Row) => Value];

/** A table without the columns in which no row says anything; nothing where there are no rows. */
export function tableOf<Row>(
  caption: string,
  rows: readonly Row[] | undefined,
  ...columns: readonly Column<Row>[]
): Table | undefined {
  const filled = columns
    .map(([head, value]) => ({ head, cells: (rows ?? []).map((row) => print(value(row))) }))
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

/** The items that are something; nothing where none is. */
export function some<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
  const left = items.filter((item): item is Item => item !== undefined);
  return left.length > 0 ? left : undefined;
}

/** A web address as a link; anything that is no http(s) address stays text. */
export function webLink(address: string | null | undefined): Value {
  if (!address) return undefined;
  return /^https?:\/\/[^\s]+$/i.test(address) ? { text: address, href: address } : address;
}

export function mailLink(address: string | undefined): Value {
  if (!address) return undefined;
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address)
    ? { text: address, href: `mailto:${encodeURI(address)}` }
    : address;
}

/** A telephone number to call, which no line breaks; what has no digits stays text. */
export function phoneLink(phone: string | undefined): Link | string | undefined {
  const digits = phone?.replace(/(?!^\+)\D/g, "") ?? "";
  if (phone === undefined || digits.length < 3) return phone;
  return { text: phone.replace(/\s/g, "\u00a0").replaceAll("-", "\u2011"), href: `tel:${digits}` };
}

/** Short words that stand beside each other; nothing where there are none. */
export function chips(words: readonly string[] | undefined): Value {
  return words?.length ? { chips: words } : undefined;
}

function print(value: Value): Printed | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" || typeof value === "number") return { text: String(value).trimEnd() };
  if (!isList(value))
    return "chips" in value ? { list: value.chips.map((text) => ({ text })), chips: true } : value;
  const list = value.flatMap((item) => print(item) ?? []);
  if (list.length < 2) return list[0];
  return { list };
}

function isList(value: Exclude<Value, undefined | null>): value is readonly Value[] {
  return Array.isArray(value);
}
