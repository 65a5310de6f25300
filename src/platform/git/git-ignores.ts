import { existsSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve, sep } from "node:path";
import { findRepository, type GitRepository } from "../git-repository.ts";
import { IgnorePatterns } from "../ignore-patterns.ts";
import { namesBetween } from "../paths.ts";
import { readRegularFile } from "../read-file.ts";
import { runGit } from "./run-git.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Lists of patterns are no larger than this, and configurations of git neither. */
const MAX_IGNORE_FILE_BYTES = 1024 * 1024;

/** What one file says of the paths below a folder. */
interface GitIgnoreFile {
  file: string;
  folder: string;
  patterns: IgnorePatterns;
}

/** An ignore file that could not be read, and the code of the reason. */
export interface UnreadableIgnoreFile {
  file: string;
  /** `ELINK` for a link, which git does not follow; otherwise what the file system says. */
  code: string;
}

/**
 * What git ignores: the .gitignore files from the root of a repository down, its `info/exclude`, and the file that
 * `core.excludesFile` names. Outside a repository only the .gitignore files that are met on the way down count.
 */
export class GitIgnores {
  readonly #repository: GitRepository | undefined;
  readonly #ignoreCase: boolean;
  /** The ignore files that apply in the folder where the search begins, the ones that count least first. */
  readonly base: readonly GitIgnoreFile[];

  constructor(
    folder: string,
    readonly onUnreadable: (unread: UnreadableIgnoreFile) => void,
    readonly env: Environment = process.env,
  ) {
    this.#repository = findRepository(folder);
    this.#ignoreCase = this.#repository !== undefined && ignoresCase(this.#repository);
    this.base = this.#repository ? this.#above(folder, this.#repository) : [];
  }

  #above(folder: string, { top, gitFolder }: GitRepository): GitIgnoreFile[] {
    const files = [globalExcludes(gitFolder, top, this.env), join(gitFolder, "info/exclude")];
    const found = files.flatMap((file) => (existsSync(file) ? (this.#read(file, top) ?? []) : []));
    let above = top;
    for (const name of namesBetween(top, folder)) {
      found.push(...this.withFolder([], above));
      above = join(above, name);
    }
    return found;
  }

  /** Returns the ignore files that apply in a folder, given those that apply around it. */
  withFolder(around: readonly GitIgnoreFile[], folder: string): readonly GitIgnoreFile[] {
    const file = join(folder, ".gitignore");
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats || stats.isDirectory()) return around;
    if (stats.isSymbolicLink()) {
      this.onUnreadable({ file, code: "ELINK" });
      return around;
    }
    const own = this.#read(file, folder);
    return own ? [...around, own] : around;
  }

  #read(file: string, folder: string): GitIgnoreFile | undefined {
    try {
      const text = readRegularFile(file, MAX_IGNORE_FILE_BYTES).toString();
      return { file, folder, patterns: new IgnorePatterns(text, this.#ignoreCase) };
    } catch (error) {
      this.onUnreadable({ file, code: String((error as NodeJS.ErrnoException).code) });
      return undefined;
    }
  }
}

/** Returns the file that makes git ignore a path; `undefined` if it is not ignored. The nearest file decides. */
export function ignoringFile(
  path: string,
  isFolder: boolean,
  files: readonly GitIgnoreFile[],
): string | undefined {
  for (let index = files.length - 1; index >= 0; index--) {
    const { file, folder, patterns } = files[index] as GitIgnoreFile;
    const ignored = patterns.test(path.slice(folder.length).split(sep).filter(Boolean), isFolder);
    if (ignored !== undefined) return ignored ? file : undefined;
  }
  return undefined;
}

/** Git notes, when it makes a repository, whether its file system tells capitals from small letters. */
function ignoresCase({ gitFolder }: GitRepository): boolean {
  const value = /^\s*ignorecase\s*=\s*(\S+)/im.exec(readText(join(gitFolder, "config")))?.[1];
  return value !== undefined && /^(?:true|yes|on|1)$/i.test(value);
}

/** Git is asked where its file of excludes is only if a configuration may name one, because starting it is slow. */
function globalExcludes(gitFolder: string, top: string, env: Environment): string {
  const home = env.HOME ?? homedir();
  const folder = join(env.XDG_CONFIG_HOME || join(home, ".config"), "git");
  const own = env.GIT_CONFIG_GLOBAL;
  const configurations = [
    join(gitFolder, "config"),
    ...(own === undefined ? [join(folder, "config"), join(home, ".gitconfig")] : [own]),
    env.GIT_CONFIG_SYSTEM ?? "/etc/gitconfig",
  ];
  const mayName =
    env.GIT_CONFIG_COUNT !== undefined ||
    configurations.some((file) => /excludesfile|\[include/i.test(readText(file)));
  return (mayName ? excludesFileOf(top) : undefined) ?? join(folder, "ignore");
}

function excludesFileOf(top: string): string | undefined {
  try {
    const file = runGit(["config", "--type=path", "--get", "core.excludesFile"], { cwd: top });
    return resolve(top, file.toString().replace(/\n$/, ""));
  } catch {
    // It names none, or git is not installed.
    return undefined;
  }
}

function readText(file: string): string {
  try {
    return readRegularFile(file, MAX_IGNORE_FILE_BYTES).toString();
  } catch {
    return "";
  }
}
