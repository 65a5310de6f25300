import type { CST, Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import { keyText } from "./edit-tree.ts";
import { yaml } from "./lazy-yaml.ts";

/** A value and the signs that lead to it, as offsets; `end` offsets are exclusive. */
export interface Slot {
  /** The key, where it is in a mapping. */
  key?: string;
  /** Where it begins with its key or dash. */
  start: number;
  /** After its colon or dash; inside `[]`, where the value begins. */
  head: number;
  /** Whether it has the colon that a value needs. */
  open: boolean;
  /** After the anchors and tags of the value; `head` where it has none. */
  bound: number;
  /** Where the value begins with its anchors and tags; `head` where there is none. */
  from: number;
  /** After the last sign that belongs to it, comments and empty lines aside. */
  end: number;
  value: Node | null;
}

/** A mapping or list as it stands in the text. */
export interface Layout {
  node: YAMLMap | YAMLSeq;
  list: boolean;
  /** Whether it stands in `{}` or `[]`. */
  flow: boolean;
  slots: Slot[];
  /** Spaces before its items; in a flow, that of the line it begins on. */
  column: number;
  /** The column of what it is in; -1 for the whole document. */
  outer: number;
}

/** How a mapping or list stands in the text; nothing for any other node. */
export function layoutOf(text: string, node: unknown, outer: number): Layout | undefined {
  const list = yaml().isSeq(node);
  if (!list && !yaml().isMap(node)) return undefined;
  const slots = node.items.map((_, index) => slotAt(text, node, index));
  const begin = node.flow ? (node.range?.[0] ?? 0) : (slots[0]?.start ?? 0);
  return { node, list, flow: node.flow === true, slots, column: columnOf(text, begin, node.flow), outer };
}

function slotAt(text: string, node: YAMLMap | YAMLSeq, index: number): Slot {
  const item: unknown = node.items[index];
  if (yaml().isPair(item)) return pairSlot(text, item as Pair<Node, Node | null>);
  const token = (node.srcToken as CST.BlockSequence | undefined)?.items[index];
  return listSlot(text, item as Node | null, token);
}

function columnOf(text: string, at: number, flow: boolean | undefined): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return flow ? text.slice(start, at).search(/[^ ]|$/) : at - start;
}

function pairSlot(text: string, pair: Pair<Node, Node | null>): Slot {
  const { start = [], key, sep = [] } = (pair.srcToken ?? {}) as Partial<CST.CollectionItem>;
  const before = start.filter(isSign);
  const colon = sep.findIndex(({ type }) => type === "map-value-ind");
  const after = sep.slice(colon + 1).filter(isSign);
  const keyEnd = pair.key?.range?.[1] ?? endOfToken(before.at(-1));
  const head = colon < 0 ? keyEnd : endOfToken(sep[colon]);
  const begin = before[0]?.offset ?? key?.offset ?? sep[colon]?.offset ?? head;
  return {
    key: keyText(pair.key),
    start: begin,
    open: colon >= 0,
    ...valueAt(text, pair.value, head, after),
  };
}

function listSlot(text: string, value: Node | null, token: CST.CollectionItem | undefined): Slot {
  const signs = (token?.start ?? []).filter(isSign);
  const dash = signs.find(({ type }) => type === "seq-item-ind");
  const bindings = signs.filter((sign) => sign !== dash);
  const begin = dash?.offset ?? bindings[0]?.offset ?? value?.range?.[0] ?? 0;
  const head = dash ? endOfToken(dash) : begin;
  return { start: begin, open: true, ...valueAt(text, value, head, bindings) };
}

function valueAt(text: string, value: Node | null, head: number, bindings: CST.SourceToken[]) {
  const bound = Math.max(head, endOfToken(bindings.at(-1)));
  const begin = value?.range?.[0] ?? head;
  const end = value ? endOf(text, value) : head;
  const filled = end > begin;
  const from = bindings[0]?.offset ?? (filled ? begin : head);
  return { head, bound, from, end: filled ? end : bound, value };
}

/** Comments, spaces and commas stand between things; these signs are part of one. */
function isSign({ type }: CST.SourceToken): boolean {
  return /^(?:anchor|tag|explicit-key-ind|map-value-ind|seq-item-ind)$/.test(type);
}

function endOfToken(token: CST.SourceToken | undefined): number {
  return token ? token.offset + token.source.length : 0;
}

/** Where a value ends, without what may follow it on its line and the empty lines that it does not keep. */
function endOf(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isBlockText(node)) {
    const raw = text.slice(start, end);
    return start + raw.replace(keepsLines(text, node) ? /\r?\n$/ : /(?:\r?\n)+$/, "").length;
  }
  if (!yaml().isCollection(node) || node.flow) return end;
  return slotAt(text, node as YAMLMap | YAMLSeq, node.items.length - 1).end;
}

/** A text in lines of its own, after `|` or `>`. */
export function isBlockText(node: Node | null): boolean {
  return yaml().isScalar(node) && /^BLOCK/.test(node.type ?? "");
}

/** Whether the empty lines below a value are part of it: it ends with a text that begins with `|+` or `>+`. */
export function keepsLines(text: string, node: Node | null): boolean {
  if (node === null) return false;
  if (isBlockText(node)) return /^[|>]\d?\+/.test(text.slice(node.range?.[0]));
  if (!yaml().isCollection(node) || node.flow) return false;
  const last: unknown = node.items.at(-1);
  return keepsLines(text, (yaml().isPair(last) ? last.value : last) as Node | null);
}
