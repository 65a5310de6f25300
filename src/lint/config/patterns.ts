import ignore, { type Ignore } from "ignore";
import type { Phrase } from "../../phrase.ts";
import { reason } from "../failure.ts";

const compiled = new WeakMap<readonly string[], Ignore>();

/** Whether a path below the folder of the patterns is one of those they name, as in a .gitignore file. */
export function matches(patterns: readonly string[], path: string): boolean {
  if (path === "" || path.startsWith("../")) return false;
  const known = compiled.get(patterns) ?? ignore().add(patterns.map(anchored));
  compiled.set(patterns, known);
  return known.ignores(path);
}

/** `./x` as `/x`: a .gitignore file knows no dot for its own folder. */
function anchored(pattern: string): string {
  return pattern.replace(/^(!?)\.\//, "$1/");
}

/** Why a pattern in a configuration matches no plan; `undefined` if it may match one. */
export function whyNoMatch(pattern: string): Phrase | undefined {
  const bare = pattern.trim().replace(/^!/, "");
  const [braces] = /(?<!\\)\{[^{}]*(?:,|\.\.)[^{}]*\}/.exec(bare) ?? [];
  if (braces !== undefined) return reason("patternBraces", { pattern, braces });
  if (bare === "") return reason("patternEmpty");
  if (/^#/.test(pattern)) return reason("patternComment", { pattern });
  if (/(?:^|\/)\.\.(?:\/|$)/.test(bare)) return reason("patternOutside", { pattern });
  if (/^[A-Za-z]:[\\/]|\\[\p{L}\p{N}]/u.test(bare)) return reason("patternBackslash", { pattern });
  if (/\.ya?ml\/$/i.test(bare)) return reason("patternFolder", { pattern });
  return undefined;
}
