import { wrapAnsi } from "fast-wrap-ansi";
import type { Runtime } from "./runtime.ts";
import { terminalWidth } from "./terminal.ts";

/** Wraps a text to the width of the terminal, at most 90 columns. */
export function wrapParagraph(text: string, { stdout }: Runtime, indent = ""): string {
  return wrapAnsi(text, Math.min(terminalWidth(stdout), 90) - indent.length).replace(/^/gm, indent);
}
