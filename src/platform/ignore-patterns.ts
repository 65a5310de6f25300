import { Glob } from "./glob.ts";

interface IgnorePattern {
  glob: Glob;
  /** Whether the pattern starts with `!`, so that its matches are not ignored. */
  keeps: boolean;
  /** Whether the pattern ends with a slash. */
  foldersOnly: boolean;
  /** Whether the pattern has no slash, so that it matches names in all subfolders. */
  namesOnly: boolean;
}

/** The patterns of a file such as .gitignore, as git reads them. If several match, the last one wins. */
export class IgnorePatterns {
  readonly #patterns: readonly IgnorePattern[];

  /** @param ignoreCase whether `Drafts` and `drafts` are the same, as on some file systems */
  constructor(text: string, ignoreCase = false) {
    this.#patterns = text
      .replace(/^\uFEFF/, "")
      .concat("\n")
      .split(/\r?\n/)
      .flatMap((line) => patternOf(line, ignoreCase) ?? [])
      .reverse();
  }

  /**
   * Returns whether a file or folder is ignored; `undefined` if no pattern matches it.
   * @param path the names of a path relative to the folder of the patterns
   */
  test(path: readonly string[], isFolder: boolean): boolean | undefined {
    for (const { glob, keeps, foldersOnly, namesOnly } of this.#patterns) {
      if (foldersOnly && !isFolder) continue;
      if (glob.matches(namesOnly ? path.slice(-1) : path)) return !keeps;
    }
    return undefined;
  }

  /**
   * Returns whether a file or one of its folders is ignored; `undefined` if no pattern matches. Folders take
   * precedence.
   */
  testWithFolders(path: readonly string[]): boolean | undefined {
    for (let length = 1; length < path.length; length++)
      if (this.test(path.slice(0, length), true)) return true;
    return this.test(path, false);
  }
}

function patternOf(line: string, ignoreCase: boolean): IgnorePattern | undefined {
  if (line.startsWith("#")) return undefined;
  const keeps = line.startsWith("!");
  let pattern = withoutTrailingSpaces(keeps ? line.slice(1) : line);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const namesOnly = !pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  if (pattern === "") return undefined;
  return { glob: new Glob(pattern, { ignoreCase, bytes: true }), keeps, foldersOnly, namesOnly };
}

/** Removes spaces at the end, except for a space after a backslash. */
function withoutTrailingSpaces(text: string): string {
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    if (text[at] !== " " || text[at - 1] === "\\") end = at + 1;
  }
  return text.slice(0, end);
}
