import { type CollectionLayout, keepsTrailingLines, type YamlSlot } from "./layout.ts";
import { beginsLine, commentColumn, lineAt, lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";

/**
 * Inserts lines after the item with an index, or before the first item if the index is -1. They are indented
 * like the other items, and separated by an empty line if most of the others are.
 */
export function insertInBlock(
  text: string,
  layout: CollectionLayout,
  index: number,
  lines: readonly string[],
  eol: string,
): Splice[] {
  const { slots, column } = layout;
  const indent = " ".repeat(column);
  const blank = hasBlankLines(text, layout) ? eol : "";
  const indented = lines.map((line) => (line === "" ? "" : indent + line)).join(eol);
  const slot = slots[index];
  if (slot) {
    const at = endWithComments(text, layout, index);
    const separator = keepsTrailingLines(text, slot.value) ? "" : blank;
    return [{ start: at, end: at, text: eol + separator + indented }];
  }
  const first = slots[0]?.start ?? 0;
  if (!beginsLine(text, first))
    return [{ start: first, end: first, text: `${indented.trimStart()}${eol}${blank}${indent}` }];
  // Comments above the first key of a document belong to the document.
  const at = layout.outerColumn < 0 ? lineStart(text, first) : attachedCommentsStart(text, layout, 0);
  return [{ start: at, end: at, text: indented + eol + blank }];
}

/**
 * Removes an item with its lines, the comments in and after them, and the comments directly above it with the
 * same indentation. Comments above the first item stay, because they usually describe all items.
 */
export function removeFromBlock(text: string, layout: CollectionLayout, index: number): Splice[] {
  const slot = layout.slots[index];
  if (!slot) return [];
  const end = endOfItem(text, layout, index);
  if (!beginsLine(text, slot.start))
    return [{ ...firstKeyRange(text, slot, layout.slots[index + 1], end), text: "" }];
  const floor = layout.slots[index - 1]?.end ?? 0;
  const kept = keepsTrailingLines(text, layout.slots[index - 1]?.value ?? null);
  let start = index === 0 ? lineStart(text, slot.start) : attachedCommentsStart(text, layout, index);
  let after = nextLine(text, end);
  const first = index === 0 && layout.slots.length > 1;
  if (first || kept || isBlankAbove(text, start, floor))
    while (after < text.length && lineAt(text, after).trim() === "") after = nextLine(text, after);
  if (/^(?:\.\.\.|---|$)/.test(text.slice(after, after + 3)))
    while (isBlankAbove(text, start, floor)) start = lineStart(text, start - 1);
  // A text without a line break at its end stays without one.
  if (end === text.length) start = Math.max(0, lineEnd(text, lineStart(text, start - 1)));
  return [{ start, end: after, text: "" }];
}

/**
 * Returns the range of the first key on the line of a dash. The next key takes its place, unless there are
 * comments between them.
 */
function firstKeyRange(text: string, slot: YamlSlot, next: YamlSlot | undefined, end: number) {
  const comments = next && text.slice(end, next.start).includes("#");
  return { start: slot.start, end: next && !comments ? next.start : end };
}

/**
 * Returns the end of an item's last line, including comments below that belong to the item or end its list.
 */
export function endWithComments(text: string, layout: CollectionLayout, index: number): number {
  const last =
    index === layout.slots.length - 1 && layout.outerColumn >= 0 && layout.column > layout.outerColumn;
  return endBelow(text, layout.slots[index]?.end ?? 0, layout.column + (last ? 0 : 1));
}

/** Returns the end of an item, including the comments below it that are indented further. */
export function endOfItem(text: string, layout: CollectionLayout, index: number): number {
  return endBelow(text, layout.slots[index]?.end ?? 0, layout.column + 1);
}

function endBelow(text: string, from: number, column: number): number {
  let end = lineEnd(text, from);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    if ((commentColumn(lineAt(text, next)) ?? -1) < column) break;
    end = lineEnd(text, next);
  }
  return end;
}

/** Returns the start of the comments directly above an item that have the same indentation. */
function attachedCommentsStart(text: string, { slots, column }: CollectionLayout, index: number): number {
  const floor = slots[index - 1]?.end ?? 0;
  let start = lineStart(text, slots[index]?.start ?? 0);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (above <= floor || commentColumn(lineAt(text, above)) !== column) break;
    start = above;
  }
  return start;
}

/** Returns whether the line above is empty and not part of the previous item, which ends at `floor`. */
function isBlankAbove(text: string, start: number, floor: number): boolean {
  if (start === 0) return false;
  const above = lineStart(text, start - 1);
  return above > floor && lineAt(text, above).trim() === "";
}

/** Returns whether most items are separated by an empty line. */
function hasBlankLines(text: string, { slots }: CollectionLayout): boolean {
  const gaps = slots.slice(1).map(({ start }, index) => text.slice(slots[index]?.end ?? start, start));
  return gaps.filter((gap) => /\n[ \t]*\r?\n/.test(gap)).length * 2 > gaps.length;
}
