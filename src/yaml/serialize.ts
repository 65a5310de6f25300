import { type BlockText, folded, keyScalar, literal, scalarText } from "./scalar.ts";
import type { Style } from "./style.ts";

/** Longer lines are hard to read in most editors. */
const WIDTH = 110;

/** A new value: what stands where it begins, and the lines below, further in than its key or dash. */
export interface Written {
  inline: string;
  below: string[];
}

/** Where a new value goes. */
export interface Room {
  style: Style;
  /** The column of the first sign of its key or dash. */
  column: number;
  /** Signs on its line before it, from `column`. */
  used: number;
  under: "key" | "dash" | "nothing";
  /** The value that it replaces, as it stands. */
  replaced?: string;
  /** How its neighbors stand, where they are lists or mappings. */
  flow?: boolean;
  /** Whether a text may stand in lines of its own. */
  blockText?: boolean;
}

/** A value on one line, as it stands inside `[]` and `{}`. */
export function flowText(value: unknown, style: Style, replaced?: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => flowText(item, style));
    return items.length === 0 ? "[]" : padded("[", items, "]", style.listPadding);
  }
  if (!isMapping(value)) return scalarText(value, true, replaced);
  const pairs = entriesOf(value).map(([key, item]) => flowPair(key, item, style));
  return pairs.length === 0 ? "{}" : padded("{", pairs, "}", style.mapPadding);
}

/** A key with its value, as it stands inside `{}`. */
export function flowPair(key: string, value: unknown, style: Style): string {
  return `${keyScalar(key)}: ${flowText(value, style)}`;
}

/** A value outside of `[]` and `{}`, in one or several lines. */
export function written(value: unknown, room: Room): Written {
  const { style, column, used, under } = room;
  if (!isCollection(value)) return writtenScalar(value, room);
  const flow = flowText(value, style);
  const empty = flow === "[]" || flow === "{}";
  if (empty || (fitsFlow(value, room) && column + used + flow.length <= WIDTH))
    return { inline: flow, below: [] };
  const further = under === "key" ? (Array.isArray(value) ? style.dash : style.step) : inward(room);
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, column + further, style))
    : entriesOf(value).flatMap(([key, item]) => pairLines(key, item, column + further, style));
  const [first = "", ...rest] = under === "key" ? ["", ...lines] : lines;
  return { inline: first, below: indented(rest, further) };
}

/** The lines of a key with its value, without the indentation of `column`. */
export function pairLines(key: string, value: unknown, column: number, style: Style): string[] {
  const head = `${keyScalar(key)}:`;
  const { inline, below } = written(value, { style, column, used: head.length + 1, under: "key" });
  return [inline ? `${head} ${inline}` : head, ...below];
}

/** The lines of a list's item, without the indentation of `column`. */
export function itemLines(item: unknown, column: number, style: Style, like: Partial<Room> = {}): string[] {
  const dash = `-${" ".repeat(style.gap)}`;
  const { inline, below } = written(item, { style, column, used: dash.length, under: "dash", ...like });
  return [dash + inline, ...below];
}

function writtenScalar(value: unknown, room: Room): Written {
  const { column, used, replaced, blockText = true } = room;
  const scalar = scalarText(value, false, replaced);
  const block = blockText && typeof value === "string" ? blockOf(value, scalar, room) : undefined;
  if (!block) return { inline: scalar, below: [] };
  return { inline: block.header, below: indented(block.lines, inward(room)) };

  function blockOf(text: string, oneLine: string, { style }: Room): BlockText | undefined {
    if (text.trimEnd().includes("\n")) return literal(text);
    const tooLong = replaced?.startsWith(">") && column + used + oneLine.length > WIDTH;
    if (tooLong) return folded(text, WIDTH - column - style.step);
    return replaced?.startsWith("|") ? literal(text) : undefined;
  }
}

/** How much further in the lines of a value stand than its dash or key. */
function inward({ style, under }: Room): number {
  return under === "nothing" ? 0 : under === "dash" ? 1 + style.gap : style.step;
}

/** Whether a list or mapping is one that its neighbors would have on one line. */
function fitsFlow(value: object, { style, column, under, flow }: Room): boolean {
  if (hasLines(value)) return false;
  if (flow !== undefined) return flow;
  const items = Array.isArray(value) ? value : entriesOf(value).map(([, item]) => item);
  if (Array.isArray(value)) return style.flowLists && !items.some(isCollection);
  if (!style.flowMaps || under === "nothing") return false;
  const section = under === "key" && column === 0;
  return under === "dash" || (!section && items.every((item) => !isCollection(item) || isShortList(item)));
}

function isShortList(value: unknown): boolean {
  return Array.isArray(value) && !value.some(isCollection);
}

/** Whether a text of several lines is somewhere in it: that is better read in its lines. */
function hasLines(value: unknown): boolean {
  if (typeof value === "string") return value.trimEnd().includes("\n");
  return isCollection(value) && Object.values(value).some(hasLines);
}

function padded(open: string, items: string[], close: string, padding: string): string {
  return `${open}${padding}${items.join(", ")}${padding}${close}`;
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return isCollection(value) && !Array.isArray(value);
}

/** What is undefined is not there, as in JSON. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
