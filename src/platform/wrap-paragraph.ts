import wrapAnsi from "wrap-ansi";
import type { Runtime } from "./runtime.ts";
import { terminalWidth } from "./terminal.ts";

/** A text in lines that fit the terminal, at most 90 columns wide. */
export function wrapParagraph(text: string, { stdout }: Runtime, indent = ""): string {
  return wrapAnsi(text, Math.min(terminalWidth(stdout), 90) - indent.length).replace(/^/gm, indent);
}
