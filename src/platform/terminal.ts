import type { OutputStream, Runtime } from "./runtime.ts";

/**
 * Returns chalk's color level for an output. FORCE_COLOR takes precedence (https://force-color.org): 0 or
 * false means none, 2 means 256 colors, and 3 means all colors. Then NO_COLOR (https://no-color.org) applies,
 * and then whether the output is a terminal. An empty variable counts as not set, as both conventions say and
 * as CI systems pass on variables without a value.
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

/** Returns the width of the terminal in characters; 100 if there is no terminal. */
export function terminalWidth(output: OutputStream): number {
  return output.columns ?? 100;
}

/** Returns the height of the terminal in lines; 24 if there is no terminal. */
export function terminalHeight(output: OutputStream): number {
  return output.rows ?? 24;
}
