import type { TextRange, YamlPath } from "./location.ts";
import { isCollectionNode, type Positions, type YamlNode } from "./positions.ts";

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
