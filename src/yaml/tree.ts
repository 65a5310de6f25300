import type { Document, Node, Pair } from "yaml";
import { yaml } from "./package.ts";

export type Path = readonly (string | number)[];
type Tree = Document.Parsed;

/** Offsets of a piece of the text; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Parses into nodes that know their offsets; faults are in `errors`, nothing is thrown.
 * @param keepSourceTokens whether nodes also know the signs they were read from, down to each comma
 */
export function parseTree(text: string, { keepSourceTokens = false } = {}): Tree {
  const tree = yaml().parseDocument(text, { prettyErrors: false, logLevel: "silent", keepSourceTokens });
  yaml().visit(tree, { Pair: (_, pair) => nameEmptyKey(pair) });
  return tree;
}

/** A key that is null, or is missing before its colon, is named "null", as the fast parser has it. */
function nameEmptyKey(pair: Pair): void {
  if (pair.key === null) pair.key = new (yaml().Scalar)("null");
  else if (yaml().isScalar(pair.key) && pair.key.value === null) pair.key.value = "null";
}

/**
 * The text that stands for the value at `path`: a scalar whole, a collection by its key, a list item by its
 * first line. Where the path leads nowhere, the nearest place above it.
 */
export function rangeOfValue(tree: Tree, path: Path): Range {
  let node: unknown = tree.contents;
  let range = firstLine(node) ?? { start: 0, end: 0 };
  for (const step of path) {
    const [key, value] = child(tree, node, step);
    if (value === undefined && key === undefined) return range;
    range = visible(rangeOf(value)) ?? rangeOf(key) ?? range;
    if (isCollection(value)) range = rangeOf(key) ?? firstLine(value) ?? range;
    node = value;
  }
  return range;
}

/** The text of the key at the end of `path`; without such a key, what `rangeOfValue` says. */
export function rangeOfKey(tree: Tree, path: Path): Range {
  const last = path.at(-1);
  if (last === undefined) return rangeOfValue(tree, path);
  let node: unknown = tree.contents;
  for (const step of path.slice(0, -1)) node = child(tree, node, step)[1];
  return rangeOf(child(tree, node, last)[0]) ?? rangeOfValue(tree, path);
}

/** Key and value nodes of one step down; an alias is followed to what it stands for. */
function child(tree: Tree, parent: unknown, step: string | number): [unknown, unknown] {
  const node = resolve(tree, parent);
  if (yaml().isSeq(node)) return [undefined, resolve(tree, node.items[Number(step)])];
  if (!yaml().isMap(node)) return [undefined, undefined];
  const pair = node.items.find((item: Pair) => keyText(item.key) === String(step));
  return [pair?.key, resolve(tree, pair?.value)];
}

function resolve(tree: Tree, node: unknown): unknown {
  return typeof node === "object" && node !== null && "source" in node && "resolve" in node
    ? (node as { resolve(doc: Tree): unknown }).resolve(tree)
    : node;
}

/** What a key is called in the data. */
export function keyText(key: unknown): string {
  return String(yaml().isScalar(key) ? key.value : key);
}

function isCollection(node: unknown): boolean {
  return yaml().isMap(node) || yaml().isSeq(node);
}

function rangeOf(node: unknown): Range | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** A key without a value has a node that takes no room. */
function visible(range: Range | undefined): Range | undefined {
  return range && range.end > range.start ? range : undefined;
}

/** A mapping is pointed at by its first pair, a list by its first item: whole blocks would drown the reader. */
function firstLine(node: unknown): Range | undefined {
  if (yaml().isMap(node) && node.items[0]) {
    const { key, value } = node.items[0];
    const start = rangeOf(key);
    const end = isCollection(value) ? undefined : rangeOf(value);
    return start && { start: start.start, end: end && end.end > start.end ? end.end : start.end };
  }
  if (yaml().isSeq(node) && node.items[0]) return firstLine(node.items[0]);
  return rangeOf(node);
}
