import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { GitIgnores, ignoringFile } from "../../platform/git/git-ignores.ts";
import { isWithin, namesBetween } from "../../platform/paths.ts";
import { isPlanName } from "./plan-name.ts";
import { readableEntries } from "./readable-entries.ts";

const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** Folders in which the system shows processes and devices as files. They contain no plans. */
const SYSTEM_FOLDERS = /^\/(?:proc|sys|dev)(?:\/|$)/;

function isSystemFolder(folder: string): boolean {
  return process.platform !== "win32" && SYSTEM_FOLDERS.test(folder);
}

/** The maximum number of folders behind links that a search reads. */
const MAX_LINKED_FOLDERS = 20_000;

/** A path that could not be searched. */
export interface SearchProblem {
  path: string;
  /**
   * The error code of the file system, or `ENAME` for a name that is not UTF-8, `ELINK` for a linked
   * .gitignore, or `EMANY` if there are too many folders behind links.
   */
  code: string;
  /** Whether plans may be missing from the result. */
  incomplete: boolean;
}

/** A file that was found. */
export interface FoundFile {
  path: string;
  /** The path without links, which identifies the file. */
  real: string;
}

/** The files that a search finds, and its callbacks. */
export interface FileSearchOptions {
  /**
   * Returns whether to find a file, by its name and the path segments between the search folder and the file.
   * By default, plans are found by their names.
   */
  wants?: (name: string, segments: readonly string[]) => boolean;
  /** Returns whether a folder may contain files to find, by its path segments from the search folder. */
  enters?: (segments: readonly string[]) => boolean;
  /** Called with each path that could not be searched. */
  onProblem?: (problem: SearchProblem) => void;
  /** Called with each path that is excluded because Git ignores it, and with the ignore file. */
  onIgnored?: (path: string, by: string) => void;
  /** Set to `false` to include files that Git ignores. */
  gitIgnore?: boolean;
}

/** Returns the plans below a folder as sorted relative paths, without files that Git ignores. */
export function plansBelow(folder: string): string[] {
  return filesBelow(folder)
    .map(({ path }) => namesBetween(folder, path).join("/"))
    .sort();
}

/**
 * Returns the files to find below a folder, each once, sorted by path. If a file is reachable with and
 * without a link, the path without a link is returned. A link to a folder is followed, unless that folder
 * contains the search folder.
 */
export function filesBelow(folder: string, search: FileSearchOptions = {}): FoundFile[] {
  return new FolderSearch(folder, search).run();
}

type IgnoreFiles = GitIgnores["base"];

/** A folder to search. */
interface FolderToSearch {
  path: string;
  real: string;
  /** The path segments from the search folder. */
  segments: readonly string[];
  ignores: IgnoreFiles;
}

class FolderSearch {
  readonly #found = new Map<string, FoundFile>();
  /** The real paths of the folders that were searched. */
  readonly #visited = new Set<string>();
  /** Links, which are followed after everything that is reachable without them was searched. */
  #links: FolderToSearch[] = [];
  /** The number of searched folders behind links, or `undefined` before the first link is followed. */
  #linkedFolders: number | undefined;
  readonly #gitIgnores: GitIgnores | undefined;

  constructor(
    readonly folder: string,
    readonly search: FileSearchOptions,
  ) {
    if (search.gitIgnore !== false)
      this.#gitIgnores = new GitIgnores(folder, ({ file, code }) =>
        this.#report(file, code, code !== "ELINK"),
      );
  }

  run(): FoundFile[] {
    const real = this.#realOf(this.folder);
    if (real === undefined) return [];
    const base = this.#gitIgnores?.base ?? [];
    // A folder that the user names is searched even if Git ignores it.
    const ignores = ignoringFile(this.folder, true, base) === undefined ? base : [];
    this.#enter({ path: this.folder, real, segments: [], ignores });
    this.#linkedFolders = 0;
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => (a.path < b.path ? -1 : 1));
      this.#links = [];
      for (const link of links) this.#follow(link, real);
    }
    return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #enter(folder: FolderToSearch): void {
    const { path, real, segments } = folder;
    if (this.#visited.has(real) || isSystemFolder(real)) return;
    if (this.#linkedFolders !== undefined && ++this.#linkedFolders >= MAX_LINKED_FOLDERS) {
      if (this.#linkedFolders === MAX_LINKED_FOLDERS) this.#report(path, "EMANY");
      return;
    }
    this.#visited.add(real);
    const wants = (name: string): boolean => this.#wants(name, segments);
    const entries = readableEntries(path, this.#entriesOf(path), wants, (entry) =>
      this.#report(entry, "ENAME"),
    );
    const gitignore = entries.some(({ name }) => name === ".gitignore");
    const ignores =
      gitignore && this.#gitIgnores ? this.#gitIgnores.withFolder(folder.ignores, path) : folder.ignores;
    for (const entry of entries) {
      const { name } = entry;
      if (entry.isDirectory()) {
        if (SKIPPED_FOLDERS.has(name)) continue;
        const below = {
          path: joinName(path, name),
          real: joinName(real, name),
          segments: [...segments, name],
          ignores,
        };
        if (this.#enters(below.segments) && !this.#isIgnored(below.path, true, ignores)) this.#enter(below);
      } else if (entry.isSymbolicLink()) this.#addLink(name, { path, real, segments, ignores });
      else if (wants(name)) this.#addUnlessIgnored(joinName(path, name), joinName(real, name), ignores);
    }
  }

  #addLink(name: string, { path, segments, ignores }: FolderToSearch): void {
    // Editors such as Emacs lock a file with a link whose target does not exist.
    if (SKIPPED_FOLDERS.has(name) || name.startsWith(".#")) return;
    const link = join(path, name);
    const below = [...segments, name];
    const isWanted = this.#wants(name, segments);
    if (!isWanted && !this.#enters(below)) return;
    const stats = this.#statsOf(link, isWanted);
    if (stats === undefined && !isWanted) return;
    if (this.#isIgnored(link, false, ignores)) return;
    if (stats?.isDirectory()) this.#links.push({ path: link, real: "", segments: below, ignores });
    else if (isWanted)
      this.#links.push({ path: link, real: this.#realOf(link) ?? link, segments: [], ignores });
  }

  /**
   * Returns the stats of a link's target, or `undefined` if it does not exist. Errors are not reported for
   * links with the name of a plan: those are found, and reading them reports the error.
   */
  #statsOf(link: string, isWanted: boolean): Stats | undefined {
    try {
      return statSync(link, { throwIfNoEntry: false });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // No plans are missing behind a link to itself, but a folder that may not be read can contain some.
      if (!isWanted) this.#report(link, String(code), code !== "ELOOP");
      return undefined;
    }
  }

  #follow(link: FolderToSearch, start: string): void {
    if (link.real !== "") {
      this.#add(link.path, link.real);
      return;
    }
    const real = this.#realOf(link.path);
    if (real === undefined || this.#visited.has(real)) return;
    // A parent folder contains unrelated files, and the search folder again.
    if (isWithin(real, start)) return;
    this.#enter({ ...link, real });
  }

  #addUnlessIgnored(path: string, real: string, ignores: IgnoreFiles): void {
    if (!this.#isIgnored(path, false, ignores)) this.#add(path, real);
  }

  #add(path: string, real: string): void {
    if (!this.#found.has(real)) this.#found.set(real, { path, real });
  }

  #wants(name: string, segments: readonly string[]): boolean {
    return this.search.wants ? this.search.wants(name, segments) : isPlanName(name);
  }

  #enters(segments: readonly string[]): boolean {
    return this.search.enters?.(segments) ?? true;
  }

  #isIgnored(path: string, isFolder: boolean, ignores: IgnoreFiles): boolean {
    if (ignores.length === 0) return false;
    const by = ignoringFile(path, isFolder, ignores);
    if (by !== undefined) this.search.onIgnored?.(path, by);
    return by !== undefined;
  }

  #entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The folder was deleted during the search.
      if (code !== "ENOENT") this.#report(folder, String(code));
      return [];
    }
  }

  #realOf(path: string): string | undefined {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  }

  #report(path: string, code: string, incomplete = true): void {
    this.search.onProblem?.({ path, code, incomplete });
  }
}

/** Joins a normalized path and a name. `join` would normalize the path again for every file. */
function joinName(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}
