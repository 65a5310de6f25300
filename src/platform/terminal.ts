import type { OutputStream, Runtime } from "./runtime.ts";

/**
 * Returns chalk's level for an output. FORCE_COLOR says it (https://force-color.org): 0 or false is none, 2 is 256 colors
 * and 3 all colors; else NO_COLOR (https://no-color.org), then whether the output is a terminal. A variable that is empty
 * counts as not set, as both conventions have it and as CI systems pass on variables that nobody gave a value.
 */
export function colorLevel(
  output: OutputStream,
  { FORCE_COLOR: force, ...env }: Runtime["env"],
): 0 | 1 | 2 | 3 {
  if (force === "0" || force === "false") return 0;
  if (force) return force === "2" ? 2 : force === "3" ? 3 : 1;
  if (env.NO_COLOR || env.TERM === "dumb" || !output.isTTY) return 0;
  return env.COLORTERM === "truecolor" ? 3 : 2;
}

/** Characters in a line of the terminal; 100 where there is none. */
export function terminalWidth(output: OutputStream): number {
  return output.columns ?? 100;
}

/** Lines of the terminal; 24 where there is none. */
export function terminalHeight(output: OutputStream): number {
  return output.rows ?? 24;
}
