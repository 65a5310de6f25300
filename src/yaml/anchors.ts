import { type Alias, type Document, type Node, visit } from "yaml";
import { addToGroup } from "../platform/group-by.ts";
import type { Splice } from "./splice.ts";

/** Returns every node that aliases refer to, with its aliases in the order of the text. */
export function aliasesOf(tree: Document.Parsed): Map<Node, Alias[]> {
  const aliases = new Map<Node, Alias[]>();
  visit(tree, {
    Alias(_, alias) {
      const node = alias.resolve(tree);
      if (node) addToGroup(aliases, node, alias);
    },
  });
  return aliases;
}

/**
 * Returns the additional edits that are needed if edits remove an anchor that is used elsewhere: the value
 * with its anchor moves to the first remaining alias. Returns `undefined` if the value has several lines and
 * cannot be moved.
 */
export function moveAnchors(
  text: string,
  tree: Document.Parsed,
  splices: readonly Splice[],
): Splice[] | undefined {
  const moved: Splice[] = [];
  for (const [node, aliases] of aliasesOf(tree)) {
    const user = aliases.find((alias) => !isReplaced(alias, splices));
    if (!isReplaced(node, splices) || !user?.range || !node.range) continue;
    const source = text.slice(text.lastIndexOf(`&${user.source}`, node.range[0]), node.range[1]);
    if (source.includes("\n")) return undefined;
    moved.push({ start: user.range[0], end: user.range[1], text: source });
  }
  return moved;
}

function isReplaced({ range }: Node, splices: readonly Splice[]): boolean {
  return splices.some(({ start, end }) => range && start <= range[0] && range[1] <= end && start < end);
}
