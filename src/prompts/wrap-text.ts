import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { OutputStream } from "../platform/runtime.ts";
import { terminalWidth } from "../platform/terminal.ts";

/** Longer lines are hard to read. */
const MAX_TEXT_COLUMNS = 90;

/** Returns the maximum width of text, in columns. Some terminals report a width of 0. */
export function textColumns(output: OutputStream): number {
  return Math.min(terminalWidth(output) || MAX_TEXT_COLUMNS, MAX_TEXT_COLUMNS);
}

/** Wraps a text between words and indents each line; existing line breaks stay. */
export function wrapText(text: string, width: number, indent = ""): string {
  return wrapAnsi(text, width - indent.length, { hard: true }).replace(/^(?=.)/gm, indent);
}

/** Returns a text that fits into a width in columns; an ellipsis replaces the end of a longer one. */
export function truncateText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
