import { dirname, join, relative } from "node:path";
import type { Files } from "../../plan/load.ts";

/** A file that names plans to leave alone. */
const IGNORE_FILE = ".smplanignore";

/** What a file says is left alone below its folder. */
interface Ignoring {
  file: string;
  folder: string;
  patterns: readonly string[];
}

/** Where a project ends, and what its configuration says is left alone. */
interface Bounds {
  root?: string;
  file?: string;
  ignore: readonly string[];
}

/** Knows which plans are to be left alone; each folder is asked once. */
export class LeftAlone {
  readonly #byFolder = new Map<string, readonly Ignoring[]>();

  constructor(readonly files: Files) {}

  /** The file that tells us to leave a plan alone: the configuration, or a .smplanignore on the way to its folder. */
  async by(plan: string, project: Bounds): Promise<string | undefined> {
    for (const { file, folder, patterns } of this.#from(dirname(plan), project)) {
      const { matches } = await import("./patterns.ts");
      if (matches(patterns, relative(folder, plan).replaceAll("\\", "/"))) return file;
    }
    return undefined;
  }

  /** What a folder and those above it, up to the project's root, say is left alone; the nearest first. */
  #from(folder: string, project: Bounds): readonly Ignoring[] {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const isRoot = folder === project.root;
    const own = [
      this.#ignoreFile(folder),
      { file: project.file ?? "", folder, patterns: isRoot ? project.ignore : [] },
    ].filter(({ patterns }) => patterns.length > 0);
    const parent = dirname(folder);
    const top = parent === folder || (isRoot && project.file !== undefined);
    const all = top ? own : [...own, ...this.#from(parent, project)];
    this.#byFolder.set(folder, all);
    return all;
  }

  /** What a folder's .smplanignore says; one that is not there or may not be read asks for nothing. */
  #ignoreFile(folder: string): Ignoring {
    const file = join(folder, IGNORE_FILE);
    let patterns: string[] = [];
    try {
      if (this.files.has(file)) patterns = new TextDecoder().decode(this.files.read(file)).split(/\r?\n/);
    } catch {
      // What may not be read asks for nothing.
    }
    return { file, folder, patterns };
  }
}
