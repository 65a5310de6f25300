import { existsSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve, sep } from "node:path";
import { findRepository, type GitRepository } from "../git-repository.ts";
import { IgnorePatterns } from "../ignore-patterns.ts";
import { namesBetween } from "../paths.ts";
import { readRegularFile } from "../read-file.ts";
import { runGit } from "./run-git.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The maximum size of ignore files and of git's configuration files, in bytes. */
const MAX_IGNORE_FILE_BYTES = 1024 * 1024;

/** The patterns of an ignore file, for the paths in a folder. */
interface GitIgnoreFile {
  file: string;
  folder: string;
  patterns: IgnorePatterns;
}

/** An ignore file that could not be read, and the code of the reason. */
export interface UnreadableIgnoreFile {
  file: string;
  /** `ELINK` for a link, which git does not follow; otherwise the code of the file system's error. */
  code: string;
}

/**
 * The ignore files of git: the .gitignore files from the root of a repository down, its `info/exclude`, and
 * the file of `core.excludesFile`. Outside a repository, only the .gitignore files from the start folder down
 * are used.
 */
export class GitIgnores {
  readonly #repository: GitRepository | undefined;
  readonly #ignoreCase: boolean;
  /** The ignore files that apply in the start folder, in order of increasing precedence. */
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

  /** Returns the ignore files that apply in a folder: the inherited ones, and the folder's .gitignore. */
  withFolder(inherited: readonly GitIgnoreFile[], folder: string): readonly GitIgnoreFile[] {
    const file = join(folder, ".gitignore");
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats || stats.isDirectory()) return inherited;
    if (stats.isSymbolicLink()) {
      this.onUnreadable({ file, code: "ELINK" });
      return inherited;
    }
    const own = this.#read(file, folder);
    return own ? [...inherited, own] : inherited;
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

/**
 * Returns the file that makes git ignore a path; `undefined` if it is not ignored. The nearest file takes
 * precedence.
 */
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

/** Returns whether file names are case-insensitive, which git records when it creates a repository. */
function ignoresCase({ gitFolder }: GitRepository): boolean {
  const value = /^\s*ignorecase\s*=\s*(\S+)/im.exec(readText(join(gitFolder, "config")))?.[1];
  return value !== undefined && /^(?:true|yes|on|1)$/i.test(value);
}

/**
 * Returns the path of the global ignore file. Git runs only if a configuration may set the path, because it
 * is slow.
 */
function globalExcludes(gitFolder: string, top: string, env: Environment): string {
  const home = env.HOME ?? homedir();
  const folder = join(env.XDG_CONFIG_HOME || join(home, ".config"), "git");
  const globalConfig = env.GIT_CONFIG_GLOBAL;
  const configurations = [
    join(gitFolder, "config"),
    ...(globalConfig === undefined ? [join(folder, "config"), join(home, ".gitconfig")] : [globalConfig]),
    env.GIT_CONFIG_SYSTEM ?? "/etc/gitconfig",
  ];
  const maySetPath =
    env.GIT_CONFIG_COUNT !== undefined ||
    configurations.some((file) => /excludesfile|\[include/i.test(readText(file)));
  return (maySetPath ? excludesFileOf(top) : undefined) ?? join(folder, "ignore");
}

function excludesFileOf(top: string): string | undefined {
  try {
    const file = runGit(["config", "--type=path", "--get", "core.excludesFile"], { cwd: top });
    return resolve(top, file.toString().replace(/\n$/, ""));
  } catch {
    // The setting is missing, or git is not installed.
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
