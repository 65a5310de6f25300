import {
  type CST,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { keyText } from "./edit-tree.ts";

/** The position of an item in a mapping or list, as offsets; `end` offsets are exclusive. */
export interface YamlSlot {
  /** The key, in a mapping. */
  key?: string;
  /** The start of the key or dash. */
  start: number;
  /** The end of the colon or dash; inside `[]`, the start of the value. */
  indicatorEnd: number;
  /** Whether a colon precedes the value; always true in lists. */
  hasColon: boolean;
  /** The end of the value's anchors and tags; `indicatorEnd` without any. */
  propertiesEnd: number;
  /** The start of the value with its anchors and tags; `indicatorEnd` without a value. */
  valueStart: number;
  /** The end of the item, without comments and empty lines after it. */
  end: number;
  value: Node | null;
}

/** The position of a mapping or list and of its items in the text. */
export interface CollectionLayout {
  node: YAMLMap | YAMLSeq;
  isList: boolean;
  /** Whether it is written with `{}` or `[]`. */
  isFlow: boolean;
  slots: YamlSlot[];
  /** The number of spaces before its items; in `{}` or `[]`, before the line on which it starts. */
  column: number;
  /** The column of the mapping or list that contains it; -1 at the document's root. */
  outerColumn: number;
}

/** Returns the layout of a mapping or list; `undefined` for other nodes. */
export function collectionLayout(text: string, node: unknown, outer: number): CollectionLayout | undefined {
  const list = isSeq(node);
  if (!list && !isMap(node)) return undefined;
  const slots = node.items.map((_, index) => slotAt(text, node, index));
  const begin = node.flow ? (node.range?.[0] ?? 0) : (slots[0]?.start ?? 0);
  return {
    node,
    isList: list,
    isFlow: node.flow === true,
    slots,
    column: itemsColumn(text, begin, node.flow),
    outerColumn: outer,
  };
}

function slotAt(text: string, node: YAMLMap | YAMLSeq, index: number): YamlSlot {
  const item: unknown = node.items[index];
  if (isPair(item)) return pairSlot(text, item as Pair<Node, Node | null>);
  const token = (node.srcToken as CST.BlockSequence | undefined)?.items[index];
  return listSlot(text, item as Node | null, token);
}

function itemsColumn(text: string, at: number, flow: boolean | undefined): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return flow ? text.slice(start, at).search(/[^ ]|$/) : at - start;
}

function pairSlot(text: string, pair: Pair<Node, Node | null>): YamlSlot {
  const { start = [], key, sep = [] } = (pair.srcToken ?? {}) as Partial<CST.CollectionItem>;
  const before = start.filter(isIndicator);
  const colon = sep.findIndex(({ type }) => type === "map-value-ind");
  const after = sep.slice(colon + 1).filter(isIndicator);
  const keyEnd = pair.key?.range?.[1] ?? tokenEnd(before.at(-1));
  const indicatorEnd = colon < 0 ? keyEnd : tokenEnd(sep[colon]);
  const begin = before[0]?.offset ?? key?.offset ?? sep[colon]?.offset ?? indicatorEnd;
  return {
    key: keyText(pair.key),
    start: begin,
    hasColon: colon >= 0,
    ...valueOffsets(text, pair.value, indicatorEnd, after),
  };
}

function listSlot(text: string, value: Node | null, token: CST.CollectionItem | undefined): YamlSlot {
  const indicators = (token?.start ?? []).filter(isIndicator);
  const dash = indicators.find(({ type }) => type === "seq-item-ind");
  const properties = indicators.filter((indicator) => indicator !== dash);
  const begin = dash?.offset ?? properties[0]?.offset ?? value?.range?.[0] ?? 0;
  const indicatorEnd = dash ? tokenEnd(dash) : begin;
  return { start: begin, hasColon: true, ...valueOffsets(text, value, indicatorEnd, properties) };
}

function valueOffsets(
  text: string,
  value: Node | null,
  indicatorEnd: number,
  properties: CST.SourceToken[],
): Pick<YamlSlot, "indicatorEnd" | "propertiesEnd" | "valueStart" | "end" | "value"> {
  const propertiesEnd = Math.max(indicatorEnd, tokenEnd(properties.at(-1)));
  const begin = value?.range?.[0] ?? indicatorEnd;
  const end = value ? valueEnd(text, value) : indicatorEnd;
  const filled = end > begin;
  const valueStart = properties[0]?.offset ?? (filled ? begin : indicatorEnd);
  return { indicatorEnd, propertiesEnd, valueStart, end: filled ? end : propertiesEnd, value };
}

/** Returns whether a token is part of an item, unlike the comments, spaces and commas between items. */
function isIndicator({ type }: CST.SourceToken): boolean {
  return /^(?:anchor|tag|explicit-key-ind|map-value-ind|seq-item-ind)$/.test(type);
}

function tokenEnd(token: CST.SourceToken | undefined): number {
  return token ? token.offset + token.source.length : 0;
}

/**
 * Returns the end of a value, without the rest of its line and without empty lines that are not part of it.
 */
function valueEnd(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isBlockScalar(node)) {
    const raw = text.slice(start, end);
    return start + raw.replace(keepsTrailingLines(text, node) ? /\r?\n$/ : /(?:\r?\n)+$/, "").length;
  }
  if (!isCollection(node) || node.flow) return end;
  return slotAt(text, node as YAMLMap | YAMLSeq, node.items.length - 1).end;
}

/** Returns whether a node is a block scalar, a text in the lines after `|` or `>`. */
export function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && /^BLOCK/.test(node.type ?? "");
}

/**
 * Returns whether the empty lines below a value are part of it: it ends with a block scalar with `|+` or
 * `>+`.
 */
export function keepsTrailingLines(text: string, node: Node | null): boolean {
  if (node === null) return false;
  if (isBlockScalar(node)) return /^[|>]\d?\+/.test(text.slice(node.range?.[0]));
  if (!isCollection(node) || node.flow) return false;
  const last: unknown = node.items.at(-1);
  return keepsTrailingLines(text, (isPair(last) ? last.value : last) as Node | null);
}
