import { dirname, join } from "node:path";
import type { FileSystem } from "../../platform/file-system.ts";
import type { IgnorePatterns } from "../../platform/ignore-patterns.ts";
import { namesBetween } from "../../platform/paths.ts";
import { isOwnedByUntrustedUser, isProjectBoundary } from "../../platform/project-boundary.ts";
import { compilePathPatterns } from "./path-patterns.ts";

/** The name of files that exclude plans. */
const IGNORE_FILE_NAME = ".smplanignore";

/** The patterns of a file that excludes plans below its folder. */
interface IgnoreFile {
  file: string;
  folder: string;
  patterns: IgnorePatterns;
}

/** The root of a project, and the plans that its configuration excludes. */
interface ProjectBounds {
  root?: string;
  file?: string;
  ignore: readonly string[];
}

/** Finds out which plans are excluded. Each folder is read once. */
export class PlanIgnores {
  readonly #byFolder = new Map<string, readonly IgnoreFile[]>();
  /** The ignore files that could not be read, with their error codes. */
  readonly unreadable = new Map<string, string>();

  constructor(readonly files: FileSystem) {}

  /**
   * Returns the file that excludes a plan: the configuration, or a .smplanignore in its folder or above. As
   * with .gitignore, the nearest file with a matching pattern wins.
   */
  ignoringFile(plan: string, project: ProjectBounds): string | undefined {
    for (const { file, folder, patterns } of this.#ignoreFilesFrom(dirname(plan), project, dirname(plan))) {
      const ignored = patterns.testWithFolders(namesBetween(folder, plan));
      if (ignored !== undefined) return ignored ? file : undefined;
    }
    return undefined;
  }

  /**
   * Returns the ignore files of a folder and its parents, up to the root of the project, the nearest first.
   */
  #ignoreFilesFrom(folder: string, project: ProjectBounds, start: string): readonly IgnoreFile[] {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const isRoot = folder === project.root;
    const own = [this.#ignoreFile(folder) ?? [], isRoot ? configIgnores(folder, project) : []].flat();
    const parent = dirname(folder);
    const isTop =
      parent === folder || (isRoot && project.file !== undefined) || isProjectBoundary(folder, start);
    const all = isTop ? own : [...own, ...this.#ignoreFilesFrom(parent, project, start)];
    this.#byFolder.set(folder, all);
    return all;
  }

  #ignoreFile(folder: string): IgnoreFile | undefined {
    const file = join(folder, IGNORE_FILE_NAME);
    // An ignore file of another user is not used: more plans are checked, not fewer.
    if (!this.files.exists(file) || isOwnedByUntrustedUser(file)) return undefined;
    try {
      const text = new TextDecoder().decode(this.files.read(file));
      return { file, folder, patterns: compilePathPatterns(text.split(/\r?\n/)) };
    } catch (error) {
      this.unreadable.set(file, String((error as NodeJS.ErrnoException).code));
      return undefined;
    }
  }
}

function configIgnores(folder: string, { file, ignore }: ProjectBounds): IgnoreFile[] {
  if (file === undefined || ignore.length === 0) return [];
  return [{ file, folder, patterns: compilePathPatterns(ignore) }];
}
