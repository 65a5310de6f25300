import { dirname, join } from "node:path";
import type { FileSystem } from "../../platform/file-system.ts";
import type { IgnorePatterns } from "../../platform/ignore-patterns.ts";
import { namesBetween } from "../../platform/paths.ts";
import { isOwnedByUntrustedUser, isProjectBoundary } from "../../platform/project-boundary.ts";
import { compilePathPatterns } from "./path-patterns.ts";

/** A file that names plans to leave out. */
const IGNORE_FILE_NAME = ".smplanignore";

/** What a file says is left out below its folder. */
interface IgnoreFile {
  file: string;
  folder: string;
  patterns: IgnorePatterns;
}

/** Where a project ends, and what its configuration says is left out. */
interface ProjectBounds {
  root?: string;
  file?: string;
  ignore: readonly string[];
}

/** Knows which plans are left out. Each folder is asked once. */
export class PlanIgnores {
  readonly #byFolder = new Map<string, readonly IgnoreFile[]>();
  /** The ignore files that could not be read, with the code of the reason. */
  readonly unreadable = new Map<string, string>();

  constructor(readonly files: FileSystem) {}

  /**
   * Returns the file that leaves a plan out: the configuration, or a .smplanignore in its folder or above. As with
   * .gitignore, the nearest file with a pattern that matches decides.
   */
  ignoringFile(plan: string, project: ProjectBounds): string | undefined {
    for (const { file, folder, patterns } of this.#from(dirname(plan), project, dirname(plan))) {
      const ignored = patterns.testWithFolders(namesBetween(folder, plan));
      if (ignored !== undefined) return ignored ? file : undefined;
    }
    return undefined;
  }

  /** What a folder and those above it, up to where the project ends, say is left out; the nearest first. */
  #from(folder: string, project: ProjectBounds, start: string): readonly IgnoreFile[] {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const isRoot = folder === project.root;
    const own = [this.#ignoreFile(folder) ?? [], isRoot ? configIgnores(folder, project) : []].flat();
    const parent = dirname(folder);
    const top =
      parent === folder || (isRoot && project.file !== undefined) || isProjectBoundary(folder, start);
    const all = top ? own : [...own, ...this.#from(parent, project, start)];
    this.#byFolder.set(folder, all);
    return all;
  }

  #ignoreFile(folder: string): IgnoreFile | undefined {
    const file = join(folder, IGNORE_FILE_NAME);
    // One of another user counts for nothing: then more plans are checked, not fewer.
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
