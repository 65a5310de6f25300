import { endOfOwn } from "./block-edits.ts";
import { isBlockText, type Layout, type Slot } from "./layout.ts";
import { flowText, type Written, written } from "./serialize.ts";
import { commentColumn, lineAt, lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";
import type { Style } from "./style.ts";

/** Puts a value in the place of another, or where there was none; a comment behind a text or number stays. */
export function replaceValue(
  text: string,
  layout: Layout,
  index: number,
  value: unknown,
  style: Style,
): Splice[] {
  const slot = layout.slots[index];
  if (!slot) return [];
  const old = text.slice(slot.value?.range?.[0] ?? slot.from, slot.end);
  if (layout.flow) return [inFlow(slot, flowText(value, style, old))];
  const { column } = layout;
  const end = isBlock(slot) ? endOfOwn(text, layout, index) : slot.end;
  const between = text.slice(slot.head, slot.from);
  const gap = /^ +$/.test(between) ? between.length : 1;
  const replacement = written(value, {
    style: { ...style, gap },
    column,
    used: slot.head + gap - slot.start,
    under: layout.list ? "dash" : "key",
    replaced: slot.from === slot.head ? undefined : old,
    blockText: !reachesInto(text, end, column),
  });
  return inBlock(text, slot, end, replacement, " ".repeat(column), style.eol);
}

function inFlow(slot: Slot, value: string): Splice {
  if (slot.from > slot.head || slot.end > slot.head) return { start: slot.from, end: slot.end, text: value };
  return { start: slot.head, end: slot.head, text: slot.open ? ` ${value}` : `: ${value}` };
}

function inBlock(
  text: string,
  slot: Slot,
  end: number,
  value: Written,
  indent: string,
  eol: string,
): Splice[] {
  const below = value.below.map((line) => eol + (line === "" ? "" : indent + line)).join("");
  const inline = value.inline && ` ${value.inline}`;
  const headEnd = lineEnd(text, slot.head);
  if (slot.from === slot.head && slot.end === slot.head)
    return [
      { start: slot.head, end: slot.head, text: inline },
      { start: headEnd, end: headEnd, text: below },
    ];
  if (slot.from > headEnd) {
    if (!isBlock(slot) && value.inline && !below)
      return [{ start: slot.from, end: slot.end, text: value.inline }];
    // The comments between the key and its value stay, where they would not become part of a text.
    const comments = /^[|>]/.test(value.inline) ? headEnd : lineEnd(text, lineStart(text, slot.from) - 1);
    return [
      { start: slot.head, end: slot.head, text: inline },
      { start: Math.min(comments, end), end: lineEnd(text, end), text: below },
    ];
  }
  const start = value.inline ? slot.from : slot.head;
  if (isBlock(slot)) return [{ start, end: lineEnd(text, end), text: value.inline + below }];
  const comment = commentOf(text, slot, start + value.inline.length);
  return [{ start, end: lineEnd(text, end), text: value.inline + comment + below }];
}

/** The comment behind a value with the spaces before it, in its column where it shares that with a neighbor. */
function commentOf(text: string, slot: Slot, newEnd: number): string {
  if (isBlockText(slot.value)) {
    const header = text.slice(slot.value?.range?.[0], lineEnd(text, slot.value?.range?.[0] ?? slot.from));
    return /[ \t]#.*$/.exec(header)?.[0] ?? "";
  }
  const rest = text.slice(slot.end, lineEnd(text, slot.end));
  const [, spaces = "", comment] = /^([ \t]*)(#.*)$/.exec(rest) ?? [];
  if (comment === undefined) return rest.trimEnd();
  const line = lineStart(text, slot.end);
  const column = slot.end + spaces.length - line;
  if (lineStart(text, slot.from) !== line || !(spaces.length > 1 || isShared(text, line, column)))
    return spaces + comment;
  return " ".repeat(Math.max(1, column - (newEnd - line))) + comment;
}

/** Whether the line above or below has a comment in the same column. */
function isShared(text: string, line: number, column: number): boolean {
  const neighbors = [nextLine(text, line), ...(line > 0 ? [lineStart(text, line - 1)] : [])];
  return neighbors.some((start) => /^[ \t]#/.test(lineAt(text, start).slice(column - 1)));
}

/** Whether a comment stands below so far in that a text in lines of its own would take it in. */
function reachesInto(text: string, end: number, column: number): boolean {
  const below = nextLine(text, end);
  return below > end && (commentColumn(lineAt(text, below)) ?? -1) > column;
}

function isBlock({ value }: Slot): boolean {
  return value !== null && "items" in value && value.flow !== true;
}
