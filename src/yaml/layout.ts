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

/** A value and the signs that lead to it, as offsets; `end` offsets are exclusive. */
export interface YamlSlot {
  /** The key, where it is in a mapping. */
  key?: string;
  /** Where it begins with its key or dash. */
  start: number;
  /** After its colon or dash; inside `[]`, where the value begins. */
  indicatorEnd: number;
  /** Whether it has the colon that a value needs. */
  hasColon: boolean;
  /** After the anchors and tags of the value; `head` where it has none. */
  propertiesEnd: number;
  /** Where the value begins with its anchors and tags; `head` where there is none. */
  valueStart: number;
  /** After the last sign that belongs to it, comments and empty lines aside. */
  end: number;
  value: Node | null;
}

/** A mapping or list as it stands in the text. */
export interface CollectionLayout {
  node: YAMLMap | YAMLSeq;
  isList: boolean;
  /** Whether it stands in `{}` or `[]`. */
  isFlow: boolean;
  slots: YamlSlot[];
  /** Spaces before its items; in a flow, that of the line it begins on. */
  column: number;
  /** The column of what it is in; -1 for the whole document. */
  outerColumn: number;
}

/** How a mapping or list stands in the text; nothing for any other node. */
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
  const head = colon < 0 ? keyEnd : tokenEnd(sep[colon]);
  const begin = before[0]?.offset ?? key?.offset ?? sep[colon]?.offset ?? head;
  return {
    key: keyText(pair.key),
    start: begin,
    hasColon: colon >= 0,
    ...valueOffsets(text, pair.value, head, after),
  };
}

function listSlot(text: string, value: Node | null, token: CST.CollectionItem | undefined): YamlSlot {
  const signs = (token?.start ?? []).filter(isIndicator);
  const dash = signs.find(({ type }) => type === "seq-item-ind");
  const bindings = signs.filter((sign) => sign !== dash);
  const begin = dash?.offset ?? bindings[0]?.offset ?? value?.range?.[0] ?? 0;
  const head = dash ? tokenEnd(dash) : begin;
  return { start: begin, hasColon: true, ...valueOffsets(text, value, head, bindings) };
}

function valueOffsets(
  text: string,
  value: Node | null,
  indicatorEnd: number,
  bindings: CST.SourceToken[],
): Pick<YamlSlot, "indicatorEnd" | "propertiesEnd" | "valueStart" | "end" | "value"> {
  const propertiesEnd = Math.max(indicatorEnd, tokenEnd(bindings.at(-1)));
  const begin = value?.range?.[0] ?? indicatorEnd;
  const end = value ? valueEnd(text, value) : indicatorEnd;
  const filled = end > begin;
  const valueStart = bindings[0]?.offset ?? (filled ? begin : indicatorEnd);
  return { indicatorEnd, propertiesEnd, valueStart, end: filled ? end : propertiesEnd, value };
}

/** Comments, spaces and commas stand between things; these signs are part of one. */
function isIndicator({ type }: CST.SourceToken): boolean {
  return /^(?:anchor|tag|explicit-key-ind|map-value-ind|seq-item-ind)$/.test(type);
}

function tokenEnd(token: CST.SourceToken | undefined): number {
  return token ? token.offset + token.source.length : 0;
}

/** Where a value ends, without what may follow it on its line and the empty lines that it does not keep. */
function valueEnd(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isBlockScalar(node)) {
    const raw = text.slice(start, end);
    return start + raw.replace(keepsTrailingLines(text, node) ? /\r?\n$/ : /(?:\r?\n)+$/, "").length;
  }
  if (!isCollection(node) || node.flow) return end;
  return slotAt(text, node as YAMLMap | YAMLSeq, node.items.length - 1).end;
}

/** A text in lines of its own, after `|` or `>`. */
export function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && /^BLOCK/.test(node.type ?? "");
}

/** Whether the empty lines below a value are part of it: it ends with a text that begins with `|+` or `>+`. */
export function keepsTrailingLines(text: string, node: Node | null): boolean {
  if (node === null) return false;
  if (isBlockScalar(node)) return /^[|>]\d?\+/.test(text.slice(node.range?.[0]));
  if (!isCollection(node) || node.flow) return false;
  const last: unknown = node.items.at(-1);
  return keepsTrailingLines(text, (isPair(last) ? last.value : last) as Node | null);
}
