import type { Output, World } from "./world.ts";

/** Chalk's level for an output: none where nobody looks or NO_COLOR is set, unless FORCE_COLOR insists. */
export function colorLevel(output: Output, env: World["env"]): 0 | 1 | 2 | 3 {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false") return 1;
  if (env.NO_COLOR || env.FORCE_COLOR !== undefined || env.TERM === "dumb" || !output.isTTY) return 0;
  return env.COLORTERM === "truecolor" ? 3 : 2;
}

/** Characters in a line of the terminal; 100 where there is none. */
export function widthOf(output: Output): number {
  return output.columns ?? 100;
}

/** Lines of the terminal; 24 where there is none. */
export function heightOf(output: Output): number {
  return output.rows ?? 24;
}
