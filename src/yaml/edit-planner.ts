import type { Document, Node } from "yaml";
import { aliasesOf } from "./anchors.ts";
import { changePath, childData, type DataChange } from "./apply-change.ts";
import { endWithComments, insertInBlock, removeFromBlock } from "./block-edits.ts";
import { EditError } from "./edit-error.ts";
import { insertInFlow, removeFromFlow } from "./flow-edits.ts";
import { type CollectionLayout, collectionLayout, type YamlSlot } from "./layout.ts";
import type { YamlPath } from "./location.ts";
import { replaceRoot } from "./replace-root.ts";
import { replaceValue } from "./replace-value.ts";
import { flowPair, flowText, itemLines, pairLines } from "./serialize.ts";
import { beginsLine, type Splice } from "./splice.ts";
import { styleOf } from "./style.ts";

/** The order of the keys of the mapping at a path; nothing where any order is as good. */
export type KeyOrder = (path: YamlPath) => readonly string[] | undefined;

/** A place on the way down: the mapping or list, and the number of the item that the way goes through. */
interface PathStep {
  layout: CollectionLayout;
  index: number;
}

/** Finds out which pieces of a text one change replaces. */
export class EditPlanner {
  readonly #aliases: ReturnType<typeof aliasesOf>;

  constructor(
    readonly text: string,
    readonly tree: Document.Parsed,
    readonly expected: unknown,
    readonly order: KeyOrder,
  ) {
    this.#aliases = aliasesOf(tree);
  }

  splicesFor(change: DataChange): Splice[] {
    const path = changePath(change);
    const ways: PathStep[] = [];
    let node: Node | null = this.tree.contents;
    for (const [depth, step] of path.entries()) {
      const here = path.slice(0, depth);
      if (this.#isEmpty(node, ways)) return "remove" in change ? [] : this.#replace(here, ways);
      const layout = this.#layout(node, here, ways);
      const index = layout.isList ? Number(step) : layout.slots.findIndex(({ key }) => key === String(step));
      const slot = layout.slots[index];
      if (!slot && "remove" in change) return [];
      if (!slot) return this.#insert(layout, path.slice(0, depth + 1));
      ways.push({ layout, index });
      node = slot.value;
    }
    if ("remove" in change) return this.#remove(path, ways);
    if ("set" in change || this.#isEmpty(node, ways)) return this.#replace(path, ways);
    const list = this.#layout(node, path, ways);
    if (!list.isList) throw new EditError("no-collection", path);
    return this.#insert(list, [...path, list.slots.length]);
  }

  /** A mapping or list that something changes in: nothing else may stand for it. */
  #layout(node: Node | null, path: YamlPath, ways: readonly PathStep[]): CollectionLayout {
    if (node && "source" in node && "resolve" in node) throw new EditError("alias", path);
    const layout = collectionLayout(this.text, node, ways.at(-1)?.layout.column ?? -1);
    if (!layout) throw new EditError("no-collection", path);
    if (this.#aliases.has(layout.node)) throw new EditError("anchor", path);
    return layout;
  }

  /** Whether a value says nothing yet, so that a mapping or list may take its place. */
  #isEmpty(node: Node | null, ways: readonly PathStep[]): boolean {
    if (node === null || ("value" in node && node.value === null)) return true;
    const inside = "items" in node && node.items.length === 0 && this.text.slice(...(node.range ?? []));
    return inside !== false && !inside.includes("#") && !ways.at(-1)?.layout.isFlow;
  }

  #at(path: YamlPath): unknown {
    return path.reduce<unknown>(childData, this.expected);
  }

  #replace(path: YamlPath, ways: readonly PathStep[]): Splice[] {
    const place = ways.at(-1);
    const value = this.#at(path);
    if (!place) return replaceRoot(this.text, this.tree, value);
    const style = styleOf(this.text, this.tree, place.layout.node);
    return replaceValue(this.text, place.layout, place.index, value, style);
  }

  /** Puts a key or item in that is not there yet. */
  #insert(layout: CollectionLayout, path: YamlPath): Splice[] {
    const { text } = this;
    const value = this.#at(path);
    const key = String(path.at(-1));
    const index = layout.isList ? layout.slots.length - 1 : this.#placeOf(key, layout, path.slice(0, -1));
    if (layout.isList && Number(key) !== layout.slots.length) throw new EditError("no-collection", path);
    const style = styleOf(text, this.tree, layout.node);
    if (layout.isFlow) {
      const item = layout.isList ? flowText(value, style) : flowPair(key, value, style);
      return insertInFlow(text, layout, index, item, style.eol);
    }
    const lines = layout.isList
      ? itemLines(value, layout.column, style, styleOfLastItem(text, layout.slots))
      : pairLines(key, value, layout.column, style);
    return insertInBlock(text, layout, index, lines, style.eol);
  }

  /** The number of the item that a new key goes after. */
  #placeOf(key: string, { slots }: CollectionLayout, path: YamlPath): number {
    const keys = this.order(path) ?? [];
    const before = keys.slice(0, Math.max(0, keys.indexOf(key)));
    const nearest = before.findLast((other) => slots.some((slot) => slot.key === other));
    if (nearest !== undefined) return slots.findIndex((slot) => slot.key === nearest);
    const laterIsThere = slots.some((slot) => keys.includes(slot.key ?? ""));
    return keys.includes(key) && laterIsThere ? -1 : slots.length - 1;
  }

  #remove(path: YamlPath, ways: readonly PathStep[]): Splice[] {
    const place = ways.at(-1);
    if (!place) throw new EditError("no-collection", path);
    const { layout, index } = place;
    if (layout.isFlow) return removeFromFlow(this.text, layout, index);
    return layout.slots.length > 1
      ? removeFromBlock(this.text, layout, index)
      : this.#removeLast(layout, ways.at(-2));
  }

  /** A mapping or list whose last item goes stays, empty. */
  #removeLast(layout: CollectionLayout, parent: PathStep | undefined): Splice[] {
    const [slot] = layout.slots;
    if (!slot) return [];
    const empty = layout.isList ? "[]" : "{}";
    const owner = parent?.layout.slots[parent.index];
    if (!owner || !beginsLine(this.text, slot.start)) {
      const end = slot.end === slot.indicatorEnd ? slot.end : endWithComments(this.text, layout, 0);
      return [{ start: slot.start, end, text: empty }];
    }
    const removed = removeFromBlock(this.text, layout, 0);
    return [{ start: owner.propertiesEnd, end: owner.propertiesEnd, text: ` ${empty}` }, ...removed];
  }
}

/** A new item stands as the last one does: in braces or not, in quotes or not. */
function styleOfLastItem(text: string, slots: readonly YamlSlot[]): { flow?: boolean; replaced?: string } {
  const value = slots.at(-1)?.value;
  if (!value?.range) return {};
  if ("items" in value) return { flow: value.flow === true };
  return { replaced: text.slice(value.range[0], value.range[1]) };
}
