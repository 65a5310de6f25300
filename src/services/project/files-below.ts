import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { GitIgnores, ignoringFile } from "../../platform/git/git-ignores.ts";
import { isWithin, namesBetween } from "../../platform/paths.ts";

/** What a plan is called; a file by another name is read only if it is named. */
const PLAN_NAME = /^(?:smplan|.*\.smplan)\.ya?ml$/s;
const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** What the system shows as files but keeps none in: processes, devices. */
const SYSTEM_FOLDERS = /^\/(?:proc|sys|dev)(?:\/|$)/;

function isSystemFolder(folder: string): boolean {
  return process.platform !== "win32" && SYSTEM_FOLDERS.test(folder);
}

/** A search that follows links out of its folder stops after so many folders. */
const MAX_LINKED_FOLDERS = 20_000;

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT_CHARACTER = "\uFFFD";

/** Something that a search could not look into. */
export interface SearchProblem {
  path: string;
  /** What the file system says, or `ENAME` for a name that is no UTF-8, `ELINK` for a linked .gitignore, `EMANY`. */
  code: string;
  /** Whether plans may be missing from what was found. */
  incomplete: boolean;
}

/** A file that was found. */
export interface FoundFile {
  path: string;
  /** The path without links: one file has one. */
  real: string;
}

export interface FileSearchOptions {
  /** Which files are wanted, by their name and the names on the way from the folder; by default plans by their names. */
  wants?: (name: string, way: readonly string[]) => boolean;
  /** Whether something wanted may be below a folder. */
  enters?: (way: readonly string[]) => boolean;
  onProblem?: (problem: SearchProblem) => void;
  /** Told of files and folders that git ignores, which are left out, with the file that says so. */
  onIgnored?: (path: string, by: string) => void;
  /** False to find also what git ignores. */
  gitIgnore?: boolean;
}

/** Returns whether a file is a plan by its name. */
export function isPlanName(name: string): boolean {
  return PLAN_NAME.test(name);
}

/** Returns the plans below a folder by their paths from there, in order, without what git ignores. */
export function plansBelow(folder: string): string[] {
  return filesBelow(folder)
    .map(({ path }) => namesBetween(folder, path).join("/"))
    .sort();
}

/**
 * Returns the wanted files below a folder, each once, in order: files that are reached without a link come before
 * those behind links. A link to a folder is followed, unless the search began below that folder.
 */
export function filesBelow(folder: string, search: FileSearchOptions = {}): FoundFile[] {
  return new FolderSearch(folder, search).run();
}

type IgnoreFiles = GitIgnores["base"];

/** A folder to look into. */
interface FolderToSearch {
  path: string;
  real: string;
  way: readonly string[];
  ignores: IgnoreFiles;
}

class FolderSearch {
  readonly #found = new Map<string, FoundFile>();
  /** The folders that were looked into, by their real paths. */
  readonly #seen = new Set<string>();
  /** Links that are followed when all that is reached without them is known. */
  #links: FolderToSearch[] = [];
  /** How many folders behind links were looked into; `undefined` as long as no link is followed. */
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
    // A folder that is named is searched, even if git ignores it.
    const ignores = ignoringFile(this.folder, true, base) === undefined ? base : [];
    this.#enter({ path: this.folder, real, way: [], ignores });
    this.#linkedFolders = 0;
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => (a.path < b.path ? -1 : 1));
      this.#links = [];
      for (const link of links) this.#follow(link, real);
    }
    return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #enter(folder: FolderToSearch): void {
    const { path, real, way } = folder;
    if (this.#seen.has(real) || isSystemFolder(real)) return;
    if (this.#linkedFolders !== undefined && ++this.#linkedFolders >= MAX_LINKED_FOLDERS) {
      if (this.#linkedFolders === MAX_LINKED_FOLDERS) this.#report(path, "EMANY");
      return;
    }
    this.#seen.add(real);
    const entries = this.#readableEntriesOf(path, way);
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
          way: [...way, name],
          ignores,
        };
        if (this.#enters(below.way) && !this.#isIgnored(below.path, true, ignores)) this.#enter(below);
      } else if (entry.isSymbolicLink()) this.#meetLink(name, { path, real, way, ignores });
      else if (this.#wants(name, way)) this.#take(joinName(path, name), joinName(real, name), ignores);
    }
  }

  /** The entries of a folder without those whose names are no UTF-8: Node cannot open them by a text. */
  #readableEntriesOf(folder: string, way: readonly string[]): Dirent[] {
    const entries = this.#entriesOf(folder);
    if (!entries.some(({ name }) => name.includes(REPLACEMENT_CHARACTER))) return entries;
    const unreadable = new Set<string>();
    for (const raw of readdirSync(folder, { encoding: "buffer" })) {
      const name = raw.toString();
      if (Buffer.from(name).equals(raw)) continue;
      unreadable.add(name);
      const path = Buffer.concat([Buffer.from(`${folder}/`), raw]);
      if (this.#wants(name, way) || hasPlanBelow(path))
        this.#report(join(folder, escapedBytes(raw)), "ENAME");
    }
    return entries.filter(({ name }) => !unreadable.has(name));
  }

  #meetLink(name: string, { path, way, ignores }: FolderToSearch): void {
    // Editors such as Emacs lock a file by a link that leads nowhere.
    if (SKIPPED_FOLDERS.has(name) || name.startsWith(".#")) return;
    const link = join(path, name);
    const below = [...way, name];
    const isWanted = this.#wants(name, way);
    if (!isWanted && !this.#enters(below)) return;
    const stats = this.#follows(link, isWanted);
    if (stats === undefined && !isWanted) return;
    if (this.#isIgnored(link, false, ignores)) return;
    if (stats?.isDirectory()) this.#links.push({ path: link, real: "", way: below, ignores });
    else if (isWanted) this.#links.push({ path: link, real: this.#realOf(link) ?? link, way: [], ignores });
  }

  /** What a link leads to. One that leads nowhere is nobody's concern, unless it is called like a plan. */
  #follows(link: string, isWanted: boolean): Stats | undefined {
    try {
      return statSync(link, { throwIfNoEntry: false });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Behind a link to itself there is nothing; behind a folder that may not be read there may be.
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
    if (real === undefined || this.#seen.has(real)) return;
    // Above the folder there is the rest of the disk, and the folder once more.
    if (isWithin(real, start)) return;
    this.#enter({ ...link, real });
  }

  #take(path: string, real: string, ignores: IgnoreFiles): void {
    if (!this.#isIgnored(path, false, ignores)) this.#add(path, real);
  }

  #add(path: string, real: string): void {
    if (!this.#found.has(real)) this.#found.set(real, { path, real });
  }

  #wants(name: string, way: readonly string[]): boolean {
    return this.search.wants ? this.search.wants(name, way) : isPlanName(name);
  }

  #enters(way: readonly string[]): boolean {
    return this.search.enters?.(way) ?? true;
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
      // A folder that is gone meanwhile has no plans.
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

/** Joins a normal path and a name: `join` would normalize it again, for every file. */
function joinName(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

/** Whether a folder with a name that is no UTF-8 has plans in it; links are not followed. */
function hasPlanBelow(path: Buffer): boolean {
  try {
    if (!lstatSync(path).isDirectory()) return false;
    return readdirSync(path, { encoding: "buffer" }).some(
      (name) => isPlanName(name.toString()) || hasPlanBelow(Buffer.concat([path, Buffer.from("/"), name])),
    );
  } catch {
    return false;
  }
}

/** A name with every byte beyond ASCII as an escape. */
function escapedBytes(name: Buffer): string {
  return name.toString("latin1").replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
