import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { expandBraces, MAX_PATTERNS, TooManyPatternsError } from "../../platform/expand-braces.ts";
import { Glob, hasWildcards, partsOfPattern } from "../../platform/glob.ts";
import { isWithin, namesBetween, withSlashes } from "../../platform/paths.ts";
import type { FileSearchOptions } from "./files-below.ts";
import { isPlanName } from "./plan-name.ts";

/** The maximum length of a pattern on the command line, in characters. */
const MAX_PATTERN_LENGTH = 2_000;

/** A pattern without braces: the folder in which it starts, and the glob for the paths below it. */
export interface PlanGlob {
  folder: string;
  /** Absent if the pattern has no wildcards, so that it is a path. */
  glob?: Glob;
  /**
   * Whether the pattern ends in .yaml or .yml and matches every such file except configurations. Other
   * patterns match only files with the name of a plan.
   */
  anyYaml: boolean;
}

/** Returns whether an argument is a pattern, if no file or folder has this path. */
export function isPattern(text: string): boolean {
  return /[*?[\]{}!]|[+@]\(/.test(text);
}

/**
 * Returns the globs of a pattern, one for each expansion of its braces.
 * @throws UserError if the pattern is too long, has too many expansions or uses unsupported syntax
 */
export function planGlobs(pattern: string, cwd: string): PlanGlob[] {
  if (pattern.length > MAX_PATTERN_LENGTH) throw userError("globTooLong", { length: MAX_PATTERN_LENGTH });
  // "@(a|b)" and "?(a|b)" have the same meaning as braces.
  const simple = withSlashes(pattern).replace(
    /([@?])\(([^()]*)\)/g,
    (_, kind: string, choices: string) =>
      `{${kind === "?" ? "," : ""}${choices.replaceAll("|", ",")}${choices.includes("|") || kind === "?" ? "" : `,${choices}`}}`,
  );
  if (/[!+*@?]\(/.test(simple)) throw userError("patternForm", { pattern });
  try {
    return expandBraces(simple).map((expanded) => planGlob(expanded, cwd));
  } catch (error) {
    if (error instanceof TooManyPatternsError)
      throw userError("patternTooMany", { pattern, most: MAX_PATTERNS });
    throw error;
  }
}

function planGlob(pattern: string, cwd: string): PlanGlob {
  const names = partsOfPattern(pattern.endsWith("/") ? `${pattern}**` : pattern);
  const first = names.findIndex(hasWildcards);
  const literal = first < 0 ? names : names.slice(0, first);
  // The first name of a pattern that begins with a slash is empty.
  const folder = resolve(cwd, literal[0] === "" ? `/${literal.slice(1).join("/")}` : literal.join("/"));
  const anyYaml = /\.ya?ml$/.test(names.at(-1) ?? "");
  return first < 0 ? { folder, anyYaml } : { folder, anyYaml, glob: new Glob(names.slice(first).join("/")) };
}

/** Returns the search options for files that match one of several globs in the same folder. */
export function globSearch(globs: readonly PlanGlob[]): Pick<FileSearchOptions, "wants" | "enters"> {
  return {
    wants: (name, segments) =>
      globs.some(
        ({ glob, anyYaml }) =>
          (isPlanName(name) || (anyYaml && !isConfigName(name))) &&
          glob?.matches([...segments, name]) === true,
      ),
    enters: (segments) => globs.some(({ glob }) => glob?.canMatchBelow(segments) === true),
  };
}

function isConfigName(name: string): boolean {
  return /^smplan\.config\.ya?ml$/.test(name);
}

/** Returns whether a glob excludes a file: it matches the file or one of its parent folders. */
export function excludes({ folder, glob }: PlanGlob, path: string): boolean {
  if (!isWithin(folder, path)) return false;
  if (!glob) return true;
  const names = namesBetween(folder, path);
  return names.some((_, index) => glob.matches(names.slice(0, index + 1)));
}
