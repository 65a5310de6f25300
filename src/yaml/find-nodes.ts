import { isCollectionNode, type Positions, type YamlNode } from "./positions.ts";

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
