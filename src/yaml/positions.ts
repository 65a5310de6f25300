import { type EventType, load, type State } from "js-yaml";
import { loadOptions } from "./load-options.ts";
import type { TextRange, YamlPath } from "./location.ts";

/** A key of a mapping with its value; `{a}` and `? a` have keys without a value. */
interface YamlPair {
  /** The key as it is called in the data. */
  key: string;
  keyNode: YamlNode;
  value: YamlNode | undefined;
}

/** A piece of a YAML text that stands for a value, without its anchor and tag. Offsets; `end` is exclusive. */
export interface YamlNode extends TextRange {
  /** An empty node stands for a value that is not written, as after `key:`. */
  kind: "scalar" | "mapping" | "sequence" | "alias" | "empty";
  /** Whether it is written in `{}` or `[]`. */
  flow: boolean;
  pairs: readonly YamlPair[];
  items: readonly YamlNode[];
  /** Where the dashes of a list are. */
  dashes?: readonly number[];
  /** What an alias stands for. */
  target?: YamlNode;
}

/** Where the values of a YAML text are. */
export interface Positions {
  /** `undefined` if the text holds no value, or cannot be read at all. */
  root: YamlNode | undefined;
  /** Where a second document begins. */
  secondDocument?: number;
  /** If the text cannot be read: the nodes that were being read then, the innermost last. */
  unfinished: readonly UnfinishedNode[];
}

/** A node that the parser was reading when it gave up. */
interface UnfinishedNode {
  start: number;
  /** The nodes inside it that were read whole. */
  read: readonly YamlNode[];
}

/**
 * Reads a text again and notes where each value begins and ends. It is the reading that makes the values, so that
 * both agree however the text is written. Never throws: of a text that cannot be read, it notes what came before.
 */
export function readPositions(text: string): Positions {
  const recorder = new PositionRecorder(text);
  try {
    load(text, { ...loadOptions, listener: (event, state) => recorder.listen(event, state) });
  } catch {
    // The reading of the values reports this.
  }
  return recorder.positions();
}

/** A node while it is read. */
interface YamlFrame {
  /** Where the parser began to look for it. */
  open: number;
  children: FrameChild[];
}

interface FrameChild {
  open: number;
  node: YamlNode;
  /** The data that it stands for. */
  result: unknown;
}

class PositionRecorder {
  readonly #stack: YamlFrame[] = [];
  readonly #anchors = new Map<string, YamlNode>();
  #root: YamlNode | undefined;
  #secondDocument: number | undefined;

  constructor(readonly text: string) {}

  listen(event: EventType, state: State): void {
    if (event === "open") this.#open(state.position);
    else this.#close(state.position, state);
  }

  positions(): Positions {
    const unfinished = this.#stack.map(({ open, children }) => ({
      start: contentStart(this.text, open, this.text.length),
      read: children.map(({ node }) => node),
    }));
    return { root: this.#root, secondDocument: this.#secondDocument, unfinished };
  }

  #open(at: number): void {
    if (this.#stack.length === 0 && this.#root) this.#secondDocument ??= at;
    this.#stack.push({ open: at, children: [] });
  }

  #close(at: number, state: State): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    const { anchor, kind, result } = state as State & { anchor: string | null };
    const [first] = frame.children;
    // A collection in brackets is first read as if it were the key of a mapping, and is kept if it is none.
    const isKept = typeof result === "object" && result !== null && first?.result === result;
    const node = isKept && first ? first.node : this.#nodeOf(frame, at, kind, result);
    if (anchor !== null) this.#anchors.set(anchor, node);
    const parent = this.#stack.at(-1);
    if (!parent) {
      this.#root ??= node;
      return;
    }
    // The parser tries some nodes twice: what it read the first time does not count.
    while ((parent.children.at(-1)?.open ?? -1) >= frame.open) parent.children.pop();
    parent.children.push({ open: frame.open, node, result });
  }

  #nodeOf({ open, children }: YamlFrame, at: number, kind: State["kind"], result: unknown): YamlNode {
    const { text } = this;
    const start = contentStart(text, open, at);
    const plain = { flow: false, pairs: [], items: [] };
    if (kind === "mapping" || kind === "sequence") {
      const bracket = kind === "mapping" ? "{" : "[";
      const flow = text[start] === bracket && (children[0]?.node.start ?? Number.POSITIVE_INFINITY) > start;
      const end = flow ? at : Math.max(start, children.at(-1)?.node.end ?? start);
      const found = { start, end, flow, pairs: [], items: [] };
      if (kind === "mapping") return { ...found, kind, pairs: pairsOf(text, children) };
      if (flow) return { ...found, kind, items: flowItems(text, children) };
      return { ...found, kind, ...blockItems(text, start, children, result) };
    }
    const end = trimmedEnd(text, start, at);
    if (kind === "scalar") return { kind, start, end, ...plain };
    if (text[start] !== "*" || end <= start) return emptyNode(open);
    // What the parser skips behind an alias may be a comment.
    aliasName.lastIndex = start;
    const [alias = "*"] = aliasName.exec(text) ?? [];
    const target = this.#anchors.get(alias.slice(1));
    return { kind: "alias", start, end: start + alias.length, ...plain, target };
  }
}

/** Skips spaces, comments, anchors and tags. */
function contentStart(text: string, from: number, limit: number): number {
  let at = skipBlanks(text, from);
  while (at < limit && (text[at] === "&" || text[at] === "!")) {
    nodeProperty.lastIndex = at;
    const length = nodeProperty.exec(text)?.[0].length ?? 1;
    at = skipBlanks(text, at + length);
  }
  return Math.min(at, Math.max(limit, from));
}

const aliasName = /\*[^\s,[\]{}]+/y;
const nodeProperty = /!<[^>\s]*>|[&!][^\s,[\]{}]*/y;
/** Other blanks, such as a no-break space, are part of a text. */
const blanks = /(?:[ \t\r\n\ufeff]|(?<=[ \t\r\n\ufeff]|^)#[^\n]*)*/y;

/** Skips spaces, line breaks and comments. */
function skipBlanks(text: string, from: number): number {
  blanks.lastIndex = from;
  return from + (blanks.exec(text)?.[0].length ?? 0);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(text[at - 1] ?? "")) at--;
  return at;
}

function pairsOf(text: string, children: readonly FrameChild[]): YamlPair[] {
  const pairs: YamlPair[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as FrameChild;
    const value = valueAfter(text, child, children[index + 1]);
    if (value) index++;
    pairs.push({ key: String(child.result), keyNode: child.node, value });
  }
  return pairs;
}

/** The value of a key is the next node, if nothing but a colon is between. */
function valueAfter(text: string, key: FrameChild, next: FrameChild | undefined): YamlNode | undefined {
  if (!next) return undefined;
  const colon = skipBlanks(text, key.node.end);
  const isValue = text[colon] === ":" && next.open > colon && skipBlanks(text, colon + 1) >= next.open;
  return isValue ? next.node : undefined;
}

/** The items of a list with dashes, and the dashes. The parser passes over items that are not written. */
function blockItems(text: string, start: number, children: readonly FrameChild[], result: unknown) {
  const items: YamlNode[] = [];
  const dashes: number[] = [];
  let at = start;
  const passDash = (): void => {
    dashes.push(at);
    at = skipBlanks(text, at + 1);
  };
  for (const { open, node } of children) {
    passDash();
    while (at < open && text[at] === "-") {
      items.push(emptyNode(at));
      passDash();
    }
    items.push(node);
    at = skipBlanks(text, node.end);
  }
  while (Array.isArray(result) && items.length < result.length) {
    items.push(emptyNode(at));
    passDash();
  }
  return { items, dashes };
}

function emptyNode(at: number): YamlNode {
  return { kind: "empty", start: at, end: at, flow: false, pairs: [], items: [] };
}

/** An item of a list in brackets may be a key with its value: `[a: 1]`. */
function flowItems(text: string, children: readonly FrameChild[]): YamlNode[] {
  const items: YamlNode[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as FrameChild;
    const value = valueAfter(text, child, children[index + 1]);
    if (!value) {
      items.push(child.node);
      continue;
    }
    index++;
    const pairs = [{ key: String(child.result), keyNode: child.node, value }];
    items.push({ kind: "mapping", flow: true, start: child.node.start, end: value.end, pairs, items: [] });
  }
  return items;
}

/**
 * The text that stands for the value at `path`: a scalar whole, a collection by its key, a list item by its
 * first line. If the path leads to nothing, the nearest place above it.
 */
export function rangeOfValue({ root }: Positions, path: YamlPath): TextRange {
  let node = root;
  let range = firstLineRange(node) ?? { start: 0, end: 0 };
  for (const step of path) {
    const found = childNode(node, step);
    if (!found) return range;
    const [key, value] = found;
    range = visibleRange(value) ?? visibleRange(key) ?? range;
    if (isCollectionNode(value)) range = visibleRange(key) ?? firstLineRange(value) ?? range;
    node = value;
  }
  return range;
}

/** The text of the key at the end of `path`; without such a key, what `rangeOfValue` returns. */
export function rangeOfKey(positions: Positions, path: YamlPath): TextRange {
  const last = path.at(-1);
  if (last === undefined) return rangeOfValue(positions, path);
  let node = positions.root;
  for (const step of path.slice(0, -1)) node = childNode(node, step)?.[1];
  return visibleRange(childNode(node, last)?.[0]) ?? rangeOfValue(positions, path);
}

/** Key and value of one step down; an alias is followed to what it stands for. */
function childNode(
  parent: YamlNode | undefined,
  step: string | number,
): [key: YamlNode | undefined, value: YamlNode | undefined] | undefined {
  const node = resolveAlias(parent);
  if (node?.kind === "sequence") {
    const item = node.items[Number(step)];
    return item && [undefined, resolveAlias(item)];
  }
  const pair = node?.pairs.find(({ key }) => key === String(step));
  return pair && [pair.keyNode, resolveAlias(pair.value)];
}

function resolveAlias(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === "alias" ? node.target : node;
}

function isCollectionNode(node: YamlNode | undefined): boolean {
  return node?.kind === "mapping" || node?.kind === "sequence";
}

/** A value that is not written takes no room. */
function visibleRange(node: YamlNode | undefined): TextRange | undefined {
  return node && node.end > node.start ? { start: node.start, end: node.end } : undefined;
}

/** A mapping is pointed at by its first pair, a list by its first item: whole blocks would drown the reader. */
function firstLineRange(node: YamlNode | undefined): TextRange | undefined {
  if (node?.kind === "mapping" && node.pairs[0]) {
    const { keyNode, value } = node.pairs[0];
    const end = isCollectionNode(value) ? undefined : visibleRange(value)?.end;
    return { start: keyNode.start, end: end ?? keyNode.end };
  }
  if (node?.kind === "sequence" && node.items[0]) return firstLineRange(node.items[0]);
  return visibleRange(node);
}

/** Every scalar of a text, keys too, in the order of the text. */
export function scalarsOf({ root }: Positions): YamlNode[] {
  const scalars: YamlNode[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (node?.kind === "scalar") scalars.push(node);
    for (const { keyNode, value } of node?.pairs ?? []) {
      visit(keyNode);
      visit(value);
    }
    for (const item of node?.items ?? []) visit(item);
  };
  visit(root);
  return scalars;
}

/** A dash of a list that is in another column than the first one: the parser does not always notice. */
export function misplacedDash({ root }: Positions, text: string): number | undefined {
  const column = (at: number): number => at - text.lastIndexOf("\n", at - 1);
  return findInTree(root, ({ dashes = [] }) =>
    dashes.find((dash) => column(dash) !== column(dashes[0] ?? dash)),
  );
}

/** The first key of a text that is itself a mapping or list. */
export function collectionKeyOf({ root }: Positions): YamlNode | undefined {
  return findInTree(root, ({ pairs }) => pairs.find(({ keyNode }) => isCollectionNode(keyNode))?.keyNode);
}

/** What is found in the first node, in the order of the text, in which anything is. */
function findInTree<Found>(
  node: YamlNode | undefined,
  find: (node: YamlNode) => Found | undefined,
): Found | undefined {
  if (!node) return undefined;
  const own = find(node);
  if (own !== undefined) return own;
  for (const inner of [...node.pairs.flatMap(({ keyNode, value }) => [keyNode, value]), ...node.items]) {
    const further = findInTree(inner, find);
    if (further !== undefined) return further;
  }
  return undefined;
}

/** The outermost node around an offset in which lines may begin anywhere: in brackets, in quotes, or below `|` or `>`. */
export function freeformNodeAt({ root }: Positions, text: string, offset: number): YamlNode | undefined {
  let node = root;
  while (node && node.start < offset && offset < node.end) {
    if (node.flow || (node.kind === "scalar" && /["'|>]/.test(text[node.start] ?? ""))) return node;
    const inner: (YamlNode | undefined)[] = [
      ...node.pairs.flatMap(({ keyNode, value }) => [keyNode, value]),
      ...node.items,
    ];
    node = inner.find((one) => one && one.start < offset && offset < one.end);
  }
  return undefined;
}
