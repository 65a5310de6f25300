import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Output } from "../platform/runtime.ts";
import { widthOf } from "../platform/terminal.ts";

/** Beyond this the eye loses the line. */
const WIDEST = 90;

/** Columns that text may take; some terminals say that they have none. */
export function textWidth(output: Output): number {
  return Math.min(widthOf(output) || WIDEST, WIDEST);
}

/** A text in lines of whole words, each behind the same indent; its own line breaks stay. */
export function wrapped(text: string, width: number, indent = ""): string {
  return wrapAnsi(text, width - indent.length, { hard: true }).replace(/^(?=.)/gm, indent);
}

/** A text that fits, its end left out where it would not. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (stringWidth(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
