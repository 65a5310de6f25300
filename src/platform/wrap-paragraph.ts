import wrapAnsi from "wrap-ansi";
import type { World } from "./runtime.ts";
import { widthOf } from "./terminal.ts";

/** A text in lines that fit the terminal, at most 90 columns wide. */
export function paragraph(text: string, { stdout }: World, indent = ""): string {
  return wrapAnsi(text, Math.min(widthOf(stdout), 90) - indent.length).replace(/^/gm, indent);
}
