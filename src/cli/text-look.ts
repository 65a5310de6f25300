import type { Runtime } from "../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../platform/terminal.ts";

/** The look of a text in a terminal. */
export interface TextLook {
  /** The width in columns. */
  width: number;
  /** The color level of Chalk; 0 means no colors. */
  color: 0 | 1 | 2 | 3;
}

/** Returns the look of a text for standard output, or for a file, which gets no colors. */
export function textLook(
  file: string | undefined,
  { stdout, env }: Pick<Runtime, "stdout" | "env">,
): TextLook {
  return { width: terminalWidth(stdout), color: file === undefined ? colorLevel(stdout, env) : 0 };
}
