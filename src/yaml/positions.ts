import { type EventType, load, type State } from "js-yaml";
import { loadOptions } from "./load-options.ts";
import type { TextRange, YamlPath } from "./location.ts";

/** A key of a mapping with its value; `{a}` and `? a` have keys without a value. */
interface YamlPair {
  /** The name of the key in the data. */
  key: string;
  keyNode: YamlNode;
  value: YamlNode | undefined;
}

/** The range of a value in a YAML text, without its anchor and tag, as offsets; `end` is exclusive. */
export interface YamlNode extends TextRange {
  /** `empty` is a value that is not written, such as after `key:`. */
  kind: "scalar" | "mapping" | "sequence" | "alias" | "empty";
  /** Whether it is written with `{}` or `[]`. */
  flow: boolean;
  pairs: readonly YamlPair[];
  items: readonly YamlNode[];
  /** The offsets of the dashes of a list. */
  dashes?: readonly number[];
  /** The node that an alias refers to. */
  target?: YamlNode;
}

/** The positions of the values in a YAML text. */
export interface Positions {
  /** `undefined` if the text has no value or cannot be parsed. */
  root: YamlNode | undefined;
  /** The offset of a second document. */
  secondDocument?: number;
  /** If the text cannot be parsed: the nodes that the parser was reading when it stopped, innermost last. */
  unfinished: readonly UnfinishedNode[];
}

/** A node that the parser was reading when it stopped. */
interface UnfinishedNode {
  start: number;
  /** The nodes inside it that were read completely. */
  read: readonly YamlNode[];
}

/**
 * Parses a text again and records the start and end of each value. It uses the parser that reads the values,
 * so both always agree. It never throws: if the text cannot be parsed, it returns the positions before the
 * error.
 */
export function readPositions(text: string): Positions {
  const recorder = new PositionRecorder(text);
  try {
    load(text, { ...loadOptions, listener: (event, state) => recorder.listen(event, state) });
  } catch {
    // `readYaml` reports the error.
  }
  return recorder.positions();
}

/** A node that is being read. */
interface YamlFrame {
  /** The offset at which the parser started to look for the node. */
  open: number;
  children: FrameChild[];
}

interface FrameChild {
  open: number;
  node: YamlNode;
  /** The data of the node. */
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
    // The parser first reads a collection in brackets as the key of a mapping, and keeps the result if it
    // turns out not to be one.
    const isKept = typeof result === "object" && result !== null && first?.result === result;
    const node = isKept && first ? first.node : this.#nodeOf(frame, at, kind, result);
    if (anchor !== null) this.#anchors.set(anchor, node);
    const parent = this.#stack.at(-1);
    if (!parent) {
      this.#root ??= node;
      return;
    }
    // The parser reads some nodes twice. Discard the first result.
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
    // The parser's position may be after a comment that follows the alias, so determine the alias's end here.
    aliasName.lastIndex = start;
    const [alias = "*"] = aliasName.exec(text) ?? [];
    const target = this.#anchors.get(alias.slice(1));
    return { kind: "alias", start, end: start + alias.length, ...plain, target };
  }
}

/** Returns the offset after spaces, comments, anchors and tags. */
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
/** Other whitespace, such as a no-break space, is part of a scalar. */
const blanks = /(?:[ \t\r\n\ufeff]|(?<=[ \t\r\n\ufeff]|^)#[^\n]*)*/y;

/** Returns the offset after spaces, line breaks and comments. */
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

/** Returns the value of a key: the next node, if only a colon is between them. */
function valueAfter(text: string, key: FrameChild, next: FrameChild | undefined): YamlNode | undefined {
  if (!next) return undefined;
  const colon = skipBlanks(text, key.node.end);
  const isValue = text[colon] === ":" && next.open > colon && skipBlanks(text, colon + 1) >= next.open;
  return isValue ? next.node : undefined;
}

/**
 * Returns the items of a list with dashes, and the offsets of the dashes. The parser skips items that are not
 * written.
 */
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

/** Returns the items of a list in brackets. An item may be a key with its value: `[a: 1]`. */
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
 * Returns the range to show for the value at `path`: a scalar, the key of a collection, or the first line of
 * a list item. If the path does not exist, returns the range of the nearest existing container.
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

/** Returns the range of the key at the end of `path`; if it does not exist, the result of `rangeOfValue`. */
export function rangeOfKey(positions: Positions, path: YamlPath): TextRange {
  const last = path.at(-1);
  if (last === undefined) return rangeOfValue(positions, path);
  let node = positions.root;
  for (const step of path.slice(0, -1)) node = childNode(node, step)?.[1];
  return visibleRange(childNode(node, last)?.[0]) ?? rangeOfValue(positions, path);
}

/** Returns the key and value of a step of a path. Aliases are replaced by their targets. */
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

/** Returns the range of a node; `undefined` if the value is not written, so that its range is empty. */
function visibleRange(node: YamlNode | undefined): TextRange | undefined {
  return node && node.end > node.start ? { start: node.start, end: node.end } : undefined;
}

/**
 * Returns the range of a mapping's first pair or a list's first item, because whole blocks are too long to
 * show.
 */
function firstLineRange(node: YamlNode | undefined): TextRange | undefined {
  if (node?.kind === "mapping" && node.pairs[0]) {
    const { keyNode, value } = node.pairs[0];
    const end = isCollectionNode(value) ? undefined : visibleRange(value)?.end;
    return { start: keyNode.start, end: end ?? keyNode.end };
  }
  if (node?.kind === "sequence" && node.items[0]) return firstLineRange(node.items[0]);
  return visibleRange(node);
}

/** Returns every scalar of a text, including keys, in the order of the text. */
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

/**
 * Returns the offset of a dash in another column than the first dash of its list, which the parser may
 * accept.
 */
export function misplacedDash({ root }: Positions, text: string): number | undefined {
  const column = (at: number): number => at - text.lastIndexOf("\n", at - 1);
  return findInTree(root, ({ dashes = [] }) =>
    dashes.find((dash) => column(dash) !== column(dashes[0] ?? dash)),
  );
}

/** Returns the first key that is a mapping or list. */
export function collectionKeyOf({ root }: Positions): YamlNode | undefined {
  return findInTree(root, ({ pairs }) => pairs.find(({ keyNode }) => isCollectionNode(keyNode))?.keyNode);
}

/** Returns the result of `find` for the first node for which it returns one, in the order of the text. */
function findInTree<Found>(
  node: YamlNode | undefined,
  find: (node: YamlNode) => Found | undefined,
): Found | undefined {
  if (!node) return undefined;
  const found = find(node);
  if (found !== undefined) return found;
  for (const child of [...node.pairs.flatMap(({ keyNode, value }) => [keyNode, value]), ...node.items]) {
    const foundInChild = findInTree(child, find);
    if (foundInChild !== undefined) return foundInChild;
  }
  return undefined;
}

/**
 * Returns the outermost node at an offset whose lines may have any indentation: a collection in brackets, a
 * quoted text, or a block scalar.
 */
export function freeformNodeAt({ root }: Positions, text: string, offset: number): YamlNode | undefined {
  let node = root;
  while (node && node.start < offset && offset < node.end) {
    if (node.flow || (node.kind === "scalar" && /["'|>]/.test(text[node.start] ?? ""))) return node;
    const children: (YamlNode | undefined)[] = [
      ...node.pairs.flatMap(({ keyNode, value }) => [keyNode, value]),
      ...node.items,
    ];
    node = children.find((child) => child && child.start < offset && offset < child.end);
  }
  return undefined;
}
