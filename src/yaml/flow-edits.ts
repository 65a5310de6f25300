import type { CollectionLayout } from "./layout.ts";
import { beginsLine, commentColumn, lineAt, lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";

/** Puts an item after the one of that number, or before the first where it is -1, on a line of its own where that one is. */
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

/** Between brackets that hold at most comments: those stay above it. */
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

/** Takes an item out with one of the commas around it, and its line where nothing else is on it. */
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
    const loose = before && !comma && commaAndLine(text, layout, index - 1).comma;
    return loose ? [{ start: before.end, end: before.end + loose, text: "" }, lines] : [lines];
  }
  if (before && isOnlyComma(text.slice(before.end, slot.start)) && (last || !comma))
    return [{ start: before.end, end: slot.end, text: "" }];
  const next = slots[index + 1]?.start ?? slot.end;
  const close = slot.end + comma;
  return [{ start: slot.start, end: isOnlyComma(text.slice(close, next)) ? next : close, text: "" }];
}

/** How far behind an item its comma ends, 0 where none follows; and whether it has a line to itself. */
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

/** The comments directly above an item go with it, but for those above the first. */
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

/** Whether nothing but a comma stands between two items. */
function isOnlyComma(between: string): boolean {
  return /^[ \t]*,?[ \t]*$/.test(between);
}
