import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { expandBraces, MAX_PATTERNS, TooManyPatternsError } from "../../platform/expand-braces.ts";
import { Glob, hasWildcards, partsOfPattern } from "../../platform/glob.ts";
import { isWithin, namesBetween, withSlashes } from "../../platform/paths.ts";
import { type FileSearchOptions, isPlanName } from "./files-below.ts";

/** No pattern of the command line is longer, in characters. */
const MAX_PATTERN_LENGTH = 2_000;

/** A pattern of the command line without braces: the folder it begins in, and what must follow. */
export interface PlanGlob {
  folder: string;
  /** Absent if the pattern has no wildcards and is just a path. */
  glob?: Glob;
  /** A pattern that ends in .yaml or .yml takes every such file but configurations; another one plans by their names. */
  anyYaml: boolean;
}

/** Whether an argument that is no path of something is meant as a pattern. */
export function isPattern(text: string): boolean {
  return /[*?[\]{}!]|[+@]\(/.test(text);
}

/** @throws UserError if the pattern stands for too many others or has a form that is not supported */
export function planGlobs(pattern: string, cwd: string): PlanGlob[] {
  if (pattern.length > MAX_PATTERN_LENGTH) throw userError("globTooLong", { length: MAX_PATTERN_LENGTH });
  // "@(a|b)" and "?(a|b)" are another way to write braces.
  const simple = withSlashes(pattern).replace(
    /([@?])\(([^()]*)\)/g,
    (_, kind: string, choices: string) =>
      `{${kind === "?" ? "," : ""}${choices.replaceAll("|", ",")}${choices.includes("|") || kind === "?" ? "" : `,${choices}`}}`,
  );
  if (/[!+*@?]\(/.test(simple)) throw userError("patternForm", { pattern });
  try {
    return expandBraces(simple).map((one) => planGlob(one, cwd));
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
  // A pattern that begins with a slash has an empty name before it.
  const folder = resolve(cwd, literal[0] === "" ? `/${literal.slice(1).join("/")}` : literal.join("/"));
  const anyYaml = /\.ya?ml$/.test(names.at(-1) ?? "");
  return first < 0 ? { folder, anyYaml } : { folder, anyYaml, glob: new Glob(names.slice(first).join("/")) };
}

/** The search below a folder for what any of some globs that begin there wants. */
export function globSearch(globs: readonly PlanGlob[]): Pick<FileSearchOptions, "wants" | "enters"> {
  return {
    wants: (name, way) =>
      globs.some(
        ({ glob, anyYaml }) =>
          (isPlanName(name) || (anyYaml && !isConfigName(name))) && glob?.matches([...way, name]) === true,
      ),
    enters: (way) => globs.some(({ glob }) => glob?.canMatchBelow(way) === true),
  };
}

function isConfigName(name: string): boolean {
  return /^smplan\.config\.ya?ml$/.test(name);
}

/** Whether a glob takes a file out: it matches the file or one of the folders that it lies in. */
export function excludes({ folder, glob }: PlanGlob, path: string): boolean {
  if (!isWithin(folder, path)) return false;
  if (!glob) return true;
  const names = namesBetween(folder, path);
  return names.some((_, index) => glob.matches(names.slice(0, index + 1)));
}
