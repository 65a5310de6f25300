import type { Document } from "yaml";
import { movedAnchors } from "./anchors.ts";
import { type Change, changed, isSame, narrowed, pathOf } from "./apply-change.ts";
import { EditRefusal, type RefusalReason } from "./edit-error.ts";
import { Edit, type Order } from "./edit-planner.ts";
import { parseEditTree } from "./edit-tree.ts";
import { readYaml } from "./read-yaml.ts";
import { spliced } from "./splice.ts";

export type { Change } from "./apply-change.ts";
export { EditRefusal } from "./edit-error.ts";
export type { Order } from "./edit-planner.ts";

/**
 * A YAML text with changes made, one after the other; all else stays as it is, to the byte. What is read from the
 * result is always the data with these changes: an edit that would come to anything else is refused.
 * @param order where a new key goes: after the nearest of those before it that is there
 * @throws EditRefusal
 */
export function edited(text: string, changes: readonly Change[], order: Order = () => undefined): string {
  const [first] = changes;
  if (!first) return text;
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = read(text.slice(mark.length), first, "syntax");
  for (const change of changes)
    for (const part of narrowed(now.data, change)) now = editedOnce(now, part, order);
  return mark + now.text;
}

/** A text and what is read from it. */
interface Read {
  text: string;
  data: unknown;
}

function editedOnce({ text, data }: Read, change: Change, order: Order): Read {
  const tree = parseEditTree(text);
  if (!readsTheSame(tree, data)) throw new EditRefusal("unclear", pathOf(change));
  const expected = changed(data, change);
  const splices = new Edit(text, tree, expected, order).splices(change);
  if (splices.length === 0) return { text, data };
  const moved = movedAnchors(text, tree, splices);
  if (!moved) throw new EditRefusal("anchor", pathOf(change));
  const result = read(spliced(text, [...splices, ...moved]), change, "unclear");
  if (!isSame(result.data, expected)) throw new EditRefusal("unclear", pathOf(change));
  return result;
}

/** Whether the parser that edits are worked out with reads the same data from the text. */
function readsTheSame(tree: Document.Parsed, data: unknown): boolean {
  if (tree.errors.length > 0) return false;
  try {
    return isSame(tree.toJS({ maxAliasCount: -1 }), data);
  } catch {
    return false;
  }
}

/** @param refusal what it means where the text cannot be read */
function read(text: string, change: Change, refusal: RefusalReason): Read {
  const { data, faults } = readYaml(text);
  if (faults.length > 0) throw new EditRefusal(refusal, pathOf(change));
  return { text, data };
}
