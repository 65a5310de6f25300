import { type EventType, load, type State } from "js-yaml";
import { loadOptions } from "./load-options.ts";
import type { Positions, YamlNode, YamlPair } from "./positions.ts";

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
    if (kind === "mapping" || kind === "sequence") {
      const bracket = kind === "mapping" ? "{" : "[";
      const flow = text[start] === bracket && (children[0]?.node.start ?? Number.POSITIVE_INFINITY) > start;
      const end = flow ? at : Math.max(start, children.at(-1)?.node.end ?? start);
      if (kind === "mapping")
        return { kind, start, end, flow, pairs: pairsOf(text, children), items: nothing };
      if (flow) return { kind, start, end, flow, pairs: nothing, items: flowItems(text, children) };
      return { kind, start, end, flow, pairs: nothing, ...blockItems(text, start, children, result) };
    }
    const end = trimmedEnd(text, start, at);
    if (kind === "scalar") return { kind, start, end, flow: false, pairs: nothing, items: nothing };
    if (text[start] !== "*" || end <= start) return emptyNode(open);
    // The parser's position may be after a comment that follows the alias, so determine the alias's end here.
    aliasName.lastIndex = start;
    const [alias = "*"] = aliasName.exec(text) ?? [];
    const target = this.#anchors.get(alias.slice(1));
    const aliasEnd = start + alias.length;
    return { kind: "alias", start, end: aliasEnd, flow: false, pairs: nothing, items: nothing, target };
  }
}

/** The pairs or items of a node without any. All nodes share it, because most nodes of a long text are scalars. */
const nothing: readonly never[] = [];

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
  return { kind: "empty", start: at, end: at, flow: false, pairs: nothing, items: nothing };
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
