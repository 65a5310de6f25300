import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import { IgnorePatterns } from "../../platform/ignore-patterns.ts";

/** The file systems of macOS and Windows are not case-sensitive by default. */
const IGNORE_CASE = process.platform === "darwin" || process.platform === "win32";

const compiledPatterns = new WeakMap<readonly string[], IgnorePatterns>();

/**
 * Compiles patterns with the syntax of .gitignore. In addition `./x` is the same as `/x`, which Git does not
 * support.
 */
export function compilePathPatterns(lines: readonly string[]): IgnorePatterns {
  const known = compiledPatterns.get(lines);
  if (known) return known;
  const text = lines.map((line) => line.replace(/^(!?)\.\//, "$1/")).join("\n");
  const patterns = new IgnorePatterns(text, IGNORE_CASE);
  compiledPatterns.set(lines, patterns);
  return patterns;
}

/** Returns whether patterns match a path below their folder, as in a .gitignore file. */
export function matchesPathPatterns(patterns: readonly string[], path: string): boolean {
  if (path === "" || path.startsWith("../")) return false;
  return compilePathPatterns(patterns).testWithFolders(path.split("/")) === true;
}

/** Returns why a pattern in a configuration can match no plan, or `undefined` if it may match one. */
export function validatePathPattern(pattern: string): MessageRef | undefined {
  const bare = pattern.trim().replace(/^!/, "");
  const [braces] = /(?<!\\)\{[^{}]*(?:,|\.\.)[^{}]*\}/.exec(bare) ?? [];
  if (braces !== undefined) return errorReason("patternBraces", { pattern, braces });
  if (bare === "") return errorReason("patternEmpty");
  if (/^#/.test(pattern)) return errorReason("patternComment", { pattern });
  if (/(?:^|\/)\.\.(?:\/|$)/.test(bare)) return errorReason("patternOutside", { pattern });
  if (/^[A-Za-z]:[\\/]|\\[\p{L}\p{N}]/u.test(bare)) return errorReason("patternBackslash", { pattern });
  if (/\.ya?ml\/$/i.test(bare)) return errorReason("patternFolder", { pattern });
  return undefined;
}
