import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { OutputStream } from "../platform/runtime.ts";
import { terminalWidth } from "../platform/terminal.ts";

/** Beyond this the eye loses the line. */
const MAX_TEXT_COLUMNS = 90;

/** Columns that text may take; some terminals say that they have none. */
export function textColumns(output: OutputStream): number {
  return Math.min(terminalWidth(output) || MAX_TEXT_COLUMNS, MAX_TEXT_COLUMNS);
}

/** A text in lines of whole words, each behind the same indent; its own line breaks stay. */
export function wrapText(text: string, width: number, indent = ""): string {
  return wrapAnsi(text, width - indent.length, { hard: true }).replace(/^(?=.)/gm, indent);
}

/** A text that fits, its end left out where it would not. */
export function truncateText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (stringWidth(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
