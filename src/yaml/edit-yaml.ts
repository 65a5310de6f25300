import type { Document } from "yaml";
import { moveAnchors } from "./anchors.ts";
import { applyChange, changePath, type DataChange, isSameData, narrowChange } from "./apply-change.ts";
import { EditError, type EditErrorReason } from "./edit-error.ts";
import { EditPlanner, type KeyOrder } from "./edit-planner.ts";
import { parseEditTree } from "./edit-tree.ts";
import { readYaml } from "./read-yaml.ts";
import { applySplices } from "./splice.ts";

export type { DataChange } from "./apply-change.ts";
export { EditError } from "./edit-error.ts";
export type { KeyOrder } from "./edit-planner.ts";

/**
 * Returns a YAML text with changes applied one after another; everything else stays the same, byte for byte.
 * The result always contains exactly the changed data: otherwise, the edit is rejected.
 * @param order the order of keys: a new key is inserted after the nearest existing key that precedes it
 * @throws EditError if a change cannot be made in the text
 */
export function editYaml(
  text: string,
  changes: readonly DataChange[],
  order: KeyOrder = () => undefined,
): string {
  const [first] = changes;
  if (!first) return text;
  const byteOrderMark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let current = parseText(text.slice(byteOrderMark.length), first, "syntax");
  for (const change of changes)
    for (const part of narrowChange(current.data, change)) current = applyOne(current, part, order);
  return byteOrderMark + current.text;
}

/** A text and its data. */
interface ParsedText {
  text: string;
  data: unknown;
}

function applyOne({ text, data }: ParsedText, change: DataChange, order: KeyOrder): ParsedText {
  const tree = parseEditTree(text);
  if (!readsTheSame(tree, data)) throw new EditError("unclear", changePath(change));
  const expected = applyChange(data, change);
  const splices = new EditPlanner(text, tree, expected, order).splicesFor(change);
  if (splices.length === 0) return { text, data };
  const moved = moveAnchors(text, tree, splices);
  if (!moved) throw new EditError("anchor", changePath(change));
  const result = parseText(applySplices(text, [...splices, ...moved]), change, "unclear");
  if (!isSameData(result.data, expected)) throw new EditError("unclear", changePath(change));
  return result;
}

/** Returns whether the parser for edits reads the same data from the text as the parser for values. */
function readsTheSame(tree: Document.Parsed, data: unknown): boolean {
  if (tree.errors.length > 0) return false;
  try {
    return isSameData(tree.toJS({ maxAliasCount: -1 }), data);
  } catch {
    return false;
  }
}

/** @throws EditError with `errorReason` if the text is not valid */
function parseText(text: string, change: DataChange, errorReason: EditErrorReason): ParsedText {
  const { data, diagnostics } = readYaml(text);
  if (diagnostics.length > 0) throw new EditError(errorReason, changePath(change));
  return { text, data };
}
