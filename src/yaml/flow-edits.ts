import type { CollectionLayout } from "./layout.ts";
import { beginsLine, commentColumn, lineAt, lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";

/**
 * Inserts an item after the item with an index, or before the first one if the index is -1. If that item has
 * its own line, the new one gets its own line as well.
 */
export function insertInFlow(
  text: string,
  layout: CollectionLayout,
  index: number,
  item: string,
  eol: string,
): Splice[] {
  const slot = layout.slots[Math.max(index, 0)];
  if (!slot) return insertInEmpty(text, layout, item, eol);
  const { start, end } = slot;
  const indent = eol + text.slice(lineStart(text, start), start);
  const { comma, ownLine } = commaAndLine(text, layout, Math.max(index, 0));
  if (index < 0) return [{ start, end: start, text: ownLine ? `${item},${indent}` : `${item}, ` }];
  if (!ownLine) return [{ start: end, end, text: `, ${item}` }];
  const at = lineEnd(text, end);
  const below = { start: at, end: at, text: `${indent}${item}${comma ? "," : ""}` };
  return comma ? [below] : [{ start: end, end, text: "," }, below];
}

/** Inserts an item into brackets without items. Comments in the brackets stay above it. */
function insertInEmpty(
  text: string,
  { node, column }: CollectionLayout,
  item: string,
  eol: string,
): Splice[] {
  const close = (node.range?.[1] ?? 0) - 1;
  const at = beginsLine(text, close) ? lineStart(text, close) : close;
  return [{ start: at, end: at, text: at < close ? `${" ".repeat(column + 2)}${item}${eol}` : item }];
}

/** Removes an item with one adjacent comma, and its line if nothing else is on it. */
export function removeFromFlow(text: string, layout: CollectionLayout, index: number): Splice[] {
  const { slots, node } = layout;
  const slot = slots[index];
  if (!slot) return [];
  if (slots.length === 1)
    return [{ start: (node.range?.[0] ?? 0) + 1, end: (node.range?.[1] ?? 0) - 1, text: "" }];
  const { comma, ownLine } = commaAndLine(text, layout, index);
  const last = index === slots.length - 1;
  const before = slots[index - 1];
  if (ownLine && (comma || last)) {
    const lines = { start: linesFrom(text, layout, index), end: nextLine(text, slot.end), text: "" };
    const previousComma = before && !comma && commaAndLine(text, layout, index - 1).comma;
    return previousComma
      ? [{ start: before.end, end: before.end + previousComma, text: "" }, lines]
      : [lines];
  }
  if (before && isOnlyComma(text.slice(before.end, slot.start)) && (last || !comma))
    return [{ start: before.end, end: slot.end, text: "" }];
  const next = slots[index + 1]?.start ?? slot.end;
  const close = slot.end + comma;
  return [{ start: slot.start, end: isOnlyComma(text.slice(close, next)) ? next : close, text: "" }];
}

/**
 * Returns the distance from the end of an item to the end of its comma (0 without one), and whether it has
 * its own line.
 */
function commaAndLine(
  text: string,
  { slots }: CollectionLayout,
  index: number,
): { comma: number; ownLine: boolean } {
  const { start = 0, end = 0 } = slots[index] ?? {};
  const rest = text.slice(end, lineEnd(text, end));
  const comma = /^[ \t]*,/.exec(rest)?.[0].length ?? 0;
  return { comma, ownLine: beginsLine(text, start) && /^[ \t]*(?:#.*)?$/.test(rest.slice(comma)) };
}

/**
 * Returns the start of an item's lines, including the comments directly above it unless it is the first item.
 */
function linesFrom(text: string, { slots }: CollectionLayout, index: number): number {
  const begin = slots[index]?.start ?? 0;
  let start = lineStart(text, begin);
  const column = begin - start;
  while (index > 0) {
    const above = lineStart(text, start - 1);
    if (above <= (slots[index - 1]?.end ?? 0) || commentColumn(lineAt(text, above)) !== column) break;
    start = above;
  }
  return start;
}

/** Returns whether the text between two items contains only a comma and spaces. */
function isOnlyComma(between: string): boolean {
  return /^[ \t]*,?[ \t]*$/.test(between);
}
