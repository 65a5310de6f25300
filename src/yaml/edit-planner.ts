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

/** Returns the order of the keys of the mapping at a path; `undefined` if the order does not matter. */
export type KeyOrder = (path: YamlPath) => readonly string[] | undefined;

/** A step of a path: a mapping or list, and the index of the item that the path continues in. */
interface PathStep {
  layout: CollectionLayout;
  index: number;
}

/** Determines which parts of a text a change replaces. */
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

  /**
   * @throws EditError if the path contains an alias, a value with aliases, or a value without keys or items
   */
  splicesFor(change: DataChange): Splice[] {
    const path = changePath(change);
    const steps: PathStep[] = [];
    let node: Node | null = this.tree.contents;
    for (const [depth, step] of path.entries()) {
      const nodePath = path.slice(0, depth);
      if (this.#isEmpty(node, steps)) return "remove" in change ? [] : this.#replace(nodePath, steps);
      const layout = this.#layout(node, nodePath, steps);
      const index = layout.isList ? Number(step) : layout.slots.findIndex(({ key }) => key === String(step));
      const slot = layout.slots[index];
      if (!slot && "remove" in change) return [];
      if (!slot) return this.#insert(layout, path.slice(0, depth + 1));
      steps.push({ layout, index });
      node = slot.value;
    }
    if ("remove" in change) return this.#remove(path, steps);
    if ("set" in change || this.#isEmpty(node, steps)) return this.#replace(path, steps);
    const list = this.#layout(node, path, steps);
    if (!list.isList) throw new EditError("no-collection", path);
    return this.#insert(list, [...path, list.slots.length]);
  }

  /** Returns the layout of a mapping or list that will be changed, if no alias refers to it. */
  #layout(node: Node | null, path: YamlPath, steps: readonly PathStep[]): CollectionLayout {
    if (node && "source" in node && "resolve" in node) throw new EditError("alias", path);
    const layout = collectionLayout(this.text, node, steps.at(-1)?.layout.column ?? -1);
    if (!layout) throw new EditError("no-collection", path);
    if (this.#aliases.has(layout.node)) throw new EditError("anchor", path);
    return layout;
  }

  /** Returns whether a value is empty, so that a mapping or list can replace it. */
  #isEmpty(node: Node | null, steps: readonly PathStep[]): boolean {
    if (node === null || ("value" in node && node.value === null)) return true;
    const content = "items" in node && node.items.length === 0 && this.text.slice(...(node.range ?? []));
    return content !== false && !content.includes("#") && !steps.at(-1)?.layout.isFlow;
  }

  #at(path: YamlPath): unknown {
    return path.reduce<unknown>(childData, this.expected);
  }

  #replace(path: YamlPath, steps: readonly PathStep[]): Splice[] {
    const place = steps.at(-1);
    const value = this.#at(path);
    if (!place) return replaceRoot(this.text, this.tree, value);
    const style = styleOf(this.text, this.tree, place.layout.node);
    return replaceValue(this.text, place.layout, place.index, value, style);
  }

  /** Inserts a new key or item. */
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

  /** Returns the index of the item after which a new key is inserted; -1 for before the first item. */
  #placeOf(key: string, { slots }: CollectionLayout, path: YamlPath): number {
    const keys = this.order(path) ?? [];
    const before = keys.slice(0, Math.max(0, keys.indexOf(key)));
    const nearest = before.findLast((other) => slots.some((slot) => slot.key === other));
    if (nearest !== undefined) return slots.findIndex((slot) => slot.key === nearest);
    const hasLaterKey = slots.some((slot) => keys.includes(slot.key ?? ""));
    return keys.includes(key) && hasLaterKey ? -1 : slots.length - 1;
  }

  #remove(path: YamlPath, steps: readonly PathStep[]): Splice[] {
    const place = steps.at(-1);
    if (!place) throw new EditError("no-collection", path);
    const { layout, index } = place;
    if (layout.isFlow) return removeFromFlow(this.text, layout, index);
    return layout.slots.length > 1
      ? removeFromBlock(this.text, layout, index)
      : this.#removeLast(layout, steps.at(-2));
  }

  /** Removes the last item of a mapping or list, which stays as `{}` or `[]`. */
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

/** Returns the style for a new item: braces or not, and quotes or not, like the last item. */
function styleOfLastItem(text: string, slots: readonly YamlSlot[]): { flow?: boolean; replaced?: string } {
  const value = slots.at(-1)?.value;
  if (!value?.range) return {};
  if ("items" in value) return { flow: value.flow === true };
  return { replaced: text.slice(value.range[0], value.range[1]) };
}
