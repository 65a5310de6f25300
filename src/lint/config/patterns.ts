import ignore, { type Ignore } from "ignore";
import type { Phrase } from "../../phrase.ts";
import { failure, reason } from "../failure.ts";
import { PATTERN_MS, TimeUp, withinTime } from "../watchdog.ts";

/** Patterns that are ready, and whether matching them can take long. */
interface Compiled {
  patterns: Ignore;
  isSlow: boolean;
}

const compiled = new WeakMap<readonly string[], Compiled>();

/** Matching a pattern with more `*` and `?` than these in one segment can take long. */
const MAX_QUICK_WILDCARDS = 2;

/** Whether a path below the folder of the patterns is one of those they name, as in a .gitignore file. */
export function matches(patterns: readonly string[], path: string): boolean {
  if (path === "" || path.startsWith("../")) return false;
  const known = compiled.get(patterns) ?? compile(patterns);
  compiled.set(patterns, known);
  if (!known.isSlow) return known.patterns.ignores(path);
  try {
    return withinTime(PATTERN_MS, () => known.patterns.ignores(path));
  } catch (error) {
    if (error instanceof TimeUp) throw failure("patternTooSlow", { path, seconds: PATTERN_MS / 1_000 });
    throw error;
  }
}

function compile(patterns: readonly string[]): Compiled {
  const wildcards = (segment: string): number => segment.match(/[*?]/g)?.length ?? 0;
  const isSlow = patterns.some(
    (pattern) =>
      pattern.split("/").some((segment) => wildcards(segment) > MAX_QUICK_WILDCARDS) ||
      pattern.split("**").length > MAX_QUICK_WILDCARDS + 1,
  );
  return { patterns: ignore().add(patterns.map(anchored)), isSlow };
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
