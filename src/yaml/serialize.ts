import { isMapping } from "./is-mapping.ts";
import { type BlockScalar, foldedBlock, keyScalar, literalBlock, scalarText } from "./scalar.ts";
import type { YamlStyle } from "./style.ts";

/** Longer lines are hard to read in most editors. */
const MAX_LINE_WIDTH = 110;

/**
 * A value as YAML: the text after its key or dash, and the lines below, with their additional indentation.
 */
export interface SerializedValue {
  inline: string;
  below: string[];
}

/** The position and style of a new value. */
export interface ValuePosition {
  style: YamlStyle;
  /** The column of the first character of its key or dash. */
  column: number;
  /** The number of characters on its line between `column` and the value. */
  usedWidth: number;
  parentKind: "key" | "dash" | "nothing";
  /** The source text of the value that it replaces. */
  replaced?: string;
  /** Whether a list or mapping is written with `[]` or `{}`; by default, the style decides. */
  flow?: boolean;
  /** Whether a text may be written as a block scalar. */
  blockText?: boolean;
}

/** Returns a value on one line, as it is written inside `[]` and `{}`. */
export function flowText(value: unknown, style: YamlStyle, replaced?: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => flowText(item, style));
    return items.length === 0 ? "[]" : bracketed("[", items, "]", style.listPadding);
  }
  if (!isMapping(value)) return scalarText(value, true, replaced);
  const pairs = entriesOf(value).map(([key, item]) => flowPair(key, item, style));
  return pairs.length === 0 ? "{}" : bracketed("{", pairs, "}", style.mapPadding);
}

/** Returns a key with its value, as it is written inside `{}`. */
export function flowPair(key: string, value: unknown, style: YamlStyle): string {
  return `${keyScalar(key)}: ${flowText(value, style)}`;
}

/** Returns a value outside of `[]` and `{}`, on one or several lines. */
export function serializeValue(value: unknown, position: ValuePosition): SerializedValue {
  const { style, column, usedWidth, parentKind } = position;
  if (!isCollection(value)) return serializeScalar(value, position);
  const flow = flowText(value, style);
  const empty = flow === "[]" || flow === "{}";
  if (empty || (fitsFlow(value, position) && column + usedWidth + flow.length <= MAX_LINE_WIDTH))
    return { inline: flow, below: [] };
  const indent =
    parentKind === "key"
      ? Array.isArray(value)
        ? style.listIndent
        : style.mapIndent
      : innerIndent(position);
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, column + indent, style))
    : entriesOf(value).flatMap(([key, item]) => pairLines(key, item, column + indent, style));
  const [first = "", ...rest] = parentKind === "key" ? ["", ...lines] : lines;
  return { inline: first, below: indentLines(rest, indent) };
}

/** Returns the lines of a key with its value, without the indentation of `column`. */
export function pairLines(key: string, value: unknown, column: number, style: YamlStyle): string[] {
  const keyText = `${keyScalar(key)}:`;
  const { inline, below } = serializeValue(value, {
    style,
    column,
    usedWidth: keyText.length + 1,
    parentKind: "key",
  });
  return [inline ? `${keyText} ${inline}` : keyText, ...below];
}

/** Returns the lines of a list item, without the indentation of `column`. */
export function itemLines(
  item: unknown,
  column: number,
  style: YamlStyle,
  likeItem: Partial<ValuePosition> = {},
): string[] {
  const dash = `-${" ".repeat(style.dashGap)}`;
  const { inline, below } = serializeValue(item, {
    style,
    column,
    usedWidth: dash.length,
    parentKind: "dash",
    ...likeItem,
  });
  return [dash + inline, ...below];
}

function serializeScalar(value: unknown, position: ValuePosition): SerializedValue {
  const { column, usedWidth, replaced, blockText = true } = position;
  const scalar = scalarText(value, false, replaced);
  const block = blockText && typeof value === "string" ? blockOf(value, scalar, position) : undefined;
  if (!block) return { inline: scalar, below: [] };
  return { inline: block.header, below: indentLines(block.lines, innerIndent(position)) };

  function blockOf(text: string, oneLine: string, { style }: ValuePosition): BlockScalar | undefined {
    if (text.trimEnd().includes("\n")) return literalBlock(text);
    const tooLong = replaced?.startsWith(">") && column + usedWidth + oneLine.length > MAX_LINE_WIDTH;
    if (tooLong) return foldedBlock(text, MAX_LINE_WIDTH - column - style.mapIndent);
    return replaced?.startsWith("|") ? literalBlock(text) : undefined;
  }
}

/** Returns the number of spaces by which the lines of a value are indented relative to its dash or key. */
function innerIndent({ style, parentKind }: ValuePosition): number {
  return parentKind === "nothing" ? 0 : parentKind === "dash" ? 1 + style.dashGap : style.mapIndent;
}

/** Returns whether a list or mapping is written on one line in the document's style. */
function fitsFlow(value: object, { style, column, parentKind, flow }: ValuePosition): boolean {
  if (hasMultilineText(value)) return false;
  if (flow !== undefined) return flow;
  const items = Array.isArray(value) ? value : entriesOf(value).map(([, item]) => item);
  if (Array.isArray(value)) return style.flowLists && !items.some(isCollection);
  if (!style.flowMaps || parentKind === "nothing") return false;
  const section = parentKind === "key" && column === 0;
  return (
    parentKind === "dash" || (!section && items.every((item) => !isCollection(item) || isShortList(item)))
  );
}

function isShortList(value: unknown): boolean {
  return Array.isArray(value) && !value.some(isCollection);
}

/** Returns whether a value contains a text of several lines, which is more readable as a block. */
function hasMultilineText(value: unknown): boolean {
  if (typeof value === "string") return value.trimEnd().includes("\n");
  return isCollection(value) && Object.values(value).some(hasMultilineText);
}

function bracketed(open: string, items: string[], close: string, padding: string): string {
  return `${open}${padding}${items.join(", ")}${padding}${close}`;
}

function indentLines(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Returns the entries of a mapping. Entries with the value `undefined` are ignored, as in JSON. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
