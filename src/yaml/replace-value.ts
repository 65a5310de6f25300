import { endOfItem } from "./block-edits.ts";
import { type CollectionLayout, isBlockScalar, type YamlSlot } from "./layout.ts";
import { flowText, type SerializedValue, serializeValue } from "./serialize.ts";
import { commentColumn, lineAt, lineEnd, lineStart, nextLine, type Splice } from "./splice.ts";
import type { YamlStyle } from "./style.ts";

/** Replaces the value of an item, or adds one if it has none. A comment after a scalar stays. */
export function replaceValue(
  text: string,
  layout: CollectionLayout,
  index: number,
  value: unknown,
  style: YamlStyle,
): Splice[] {
  const slot = layout.slots[index];
  if (!slot) return [];
  const old = text.slice(slot.value?.range?.[0] ?? slot.valueStart, slot.end);
  if (layout.isFlow) return [replaceInFlow(slot, flowText(value, style, old))];
  const { column } = layout;
  const end = isBlockCollection(slot) ? endOfItem(text, layout, index) : slot.end;
  const between = text.slice(slot.indicatorEnd, slot.valueStart);
  const gap = /^ +$/.test(between) ? between.length : 1;
  const replacement = serializeValue(value, {
    style: { ...style, dashGap: gap },
    column,
    usedWidth: slot.indicatorEnd + gap - slot.start,
    parentKind: layout.isList ? "dash" : "key",
    replaced: slot.valueStart === slot.indicatorEnd ? undefined : old,
    blockText: !hasDeeperCommentBelow(text, end, column),
  });
  return replaceInBlock(text, slot, end, replacement, " ".repeat(column), style.eol);
}

function replaceInFlow(slot: YamlSlot, value: string): Splice {
  if (slot.valueStart > slot.indicatorEnd || slot.end > slot.indicatorEnd)
    return { start: slot.valueStart, end: slot.end, text: value };
  return {
    start: slot.indicatorEnd,
    end: slot.indicatorEnd,
    text: slot.hasColon ? ` ${value}` : `: ${value}`,
  };
}

function replaceInBlock(
  text: string,
  slot: YamlSlot,
  end: number,
  value: SerializedValue,
  indent: string,
  eol: string,
): Splice[] {
  const below = value.below.map((line) => eol + (line === "" ? "" : indent + line)).join("");
  const inline = value.inline && ` ${value.inline}`;
  const headEnd = lineEnd(text, slot.indicatorEnd);
  if (slot.valueStart === slot.indicatorEnd && slot.end === slot.indicatorEnd)
    return [
      { start: slot.indicatorEnd, end: slot.indicatorEnd, text: inline },
      { start: headEnd, end: headEnd, text: below },
    ];
  if (slot.valueStart > headEnd) {
    if (!isBlockCollection(slot) && value.inline && !below)
      return [{ start: slot.valueStart, end: slot.end, text: value.inline }];
    // The comments between the key and its value stay, unless they would become part of a block scalar.
    const comments = /^[|>]/.test(value.inline)
      ? headEnd
      : lineEnd(text, lineStart(text, slot.valueStart) - 1);
    return [
      { start: slot.indicatorEnd, end: slot.indicatorEnd, text: inline },
      { start: Math.min(comments, end), end: lineEnd(text, end), text: below },
    ];
  }
  const start = value.inline ? slot.valueStart : slot.indicatorEnd;
  if (isBlockCollection(slot)) return [{ start, end: lineEnd(text, end), text: value.inline + below }];
  const comment = trailingComment(text, slot, start + value.inline.length);
  return [{ start, end: lineEnd(text, end), text: value.inline + comment + below }];
}

/**
 * Returns the comment after a value with the spaces before it. The comment keeps its column if a neighboring
 * line has a comment in the same column or several spaces precede it.
 */
function trailingComment(text: string, slot: YamlSlot, newEnd: number): string {
  if (isBlockScalar(slot.value)) {
    const header = text.slice(
      slot.value?.range?.[0],
      lineEnd(text, slot.value?.range?.[0] ?? slot.valueStart),
    );
    return /[ \t]#.*$/.exec(header)?.[0] ?? "";
  }
  const rest = text.slice(slot.end, lineEnd(text, slot.end));
  const [, spaces = "", comment] = /^([ \t]*)(#.*)$/.exec(rest) ?? [];
  if (comment === undefined) return rest.trimEnd();
  const line = lineStart(text, slot.end);
  const column = slot.end + spaces.length - line;
  if (
    lineStart(text, slot.valueStart) !== line ||
    !(spaces.length > 1 || isSharedCommentColumn(text, line, column))
  )
    return spaces + comment;
  return " ".repeat(Math.max(1, column - (newEnd - line))) + comment;
}

/** Returns whether the line above or below has a comment in the same column. */
function isSharedCommentColumn(text: string, line: number, column: number): boolean {
  const neighbors = [nextLine(text, line), ...(line > 0 ? [lineStart(text, line - 1)] : [])];
  return neighbors.some((start) => /^[ \t]#/.test(lineAt(text, start).slice(column - 1)));
}

/**
 * Returns whether the line below is a comment with such indentation that it would become part of a block
 * scalar.
 */
function hasDeeperCommentBelow(text: string, end: number, column: number): boolean {
  const below = nextLine(text, end);
  return below > end && (commentColumn(lineAt(text, below)) ?? -1) > column;
}

function isBlockCollection({ value }: YamlSlot): boolean {
  return value !== null && "items" in value && value.flow !== true;
}
