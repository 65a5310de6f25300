import { existsSync, type FSWatcher, realpathSync, type Stats, statSync, watch } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The clock of a file system is coarser than ours, by less than this, in milliseconds. */
const CLOCK_TOLERANCE_MS = 20;

/**
 * Files that are watched by their folders, so that one that is not there yet is noticed when it comes, and at once: what
 * changes after `add` is told.
 */
export class FileWatcher {
  readonly #folders = new Map<string, FSWatcher>();
  /** Files by the places they may change at: their own, and where a link leads. */
  readonly #places = new Map<string, string>();
  /** Files in folders that are not there yet either. */
  readonly #distant = new Set<string>();

  constructor(
    readonly onChange: (file: string) => void,
    readonly onError: (error: unknown) => void,
  ) {}

  /** @param since when somebody began to look at these files: what changed from then on is told, too */
  add(files: readonly string[], since: number): void {
    for (const file of [...this.#distant, ...files]) {
      const known = this.#places.has(file);
      if (known && !this.#distant.has(file)) continue;
      this.#places.set(file, file);
      const folder = nearestFolder(file);
      if (folder === dirname(file)) this.#distant.delete(file);
      else this.#distant.add(file);
      this.#watch(folder);
      const stats = statsOf(file);
      if (stats) this.#follow(file);
      if (stats && stats.ctimeMs >= since - CLOCK_TOLERANCE_MS) this.onChange(file);
    }
  }

  close(): void {
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** A link changes where it leads to. */
  #follow(file: string): void {
    const real = realPathOf(file);
    if (real === undefined || real === file) return;
    this.#places.set(real, file);
    this.#watch(dirname(real));
  }

  #watch(folder: string): void {
    if (this.#folders.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => this.#happened(folder, name));
      this.#folders.set(folder, watcher);
      watcher.on("error", (error) => this.#lost(folder, error));
    } catch (error) {
      this.#lost(folder, error);
    }
  }

  /** A folder that nobody may look into, or that is gone, is left alone. */
  #lost(folder: string, error: unknown): void {
    this.#folders.get(folder)?.close();
    this.#folders.delete(folder);
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EPERM", "ENOENT"].includes(code)) this.onError(error);
  }

  #happened(folder: string, name: string | null): void {
    const path = name === null ? folder : join(folder, name);
    const file = this.#places.get(path);
    if (file !== undefined) this.onChange(file);
    for (const one of this.#distant) if (one.startsWith(path + sep)) this.onChange(one);
    // Some systems do not say which file it was.
    if (name === null)
      for (const [place, one] of this.#places) if (dirname(place) === folder) this.onChange(one);
  }
}

/** The folder of a file, or the nearest one above that is there. */
function nearestFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(folder);
}

/** Returns what is known of a file, or `undefined` if it is not there, is a link to itself or may not be looked at. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
