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
 * A YAML text with changes made, one after the other; all else stays as it is, to the byte. What is read from the
 * result is always the data with these changes: an edit that would come to anything else is refused.
 * @param order where a new key goes: after the nearest of those before it that is there
 * @throws EditRefusal
 */
export function editYaml(
  text: string,
  changes: readonly DataChange[],
  order: KeyOrder = () => undefined,
): string {
  const [first] = changes;
  if (!first) return text;
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = parseText(text.slice(mark.length), first, "syntax");
  for (const change of changes)
    for (const part of narrowChange(now.data, change)) now = applyOne(now, part, order);
  return mark + now.text;
}

/** A text and what is read from it. */
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

/** Whether the parser that edits are worked out with reads the same data from the text. */
function readsTheSame(tree: Document.Parsed, data: unknown): boolean {
  if (tree.errors.length > 0) return false;
  try {
    return isSameData(tree.toJS({ maxAliasCount: -1 }), data);
  } catch {
    return false;
  }
}

/** @param errorReason what it means where the text cannot be read */
function parseText(text: string, change: DataChange, errorReason: EditErrorReason): ParsedText {
  const { data, diagnostics } = readYaml(text);
  if (diagnostics.length > 0) throw new EditError(errorReason, changePath(change));
  return { text, data };
}
