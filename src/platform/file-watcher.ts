import { existsSync, type FSWatcher, realpathSync, type Stats, statSync, watch } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The maximum inaccuracy of file times compared with the clock of Node.js, in milliseconds. */
const CLOCK_TOLERANCE_MS = 20;

/**
 * Watches files through their folders, so that files that do not exist yet are detected when they are
 * created. Changes are reported from the call of `add` on.
 */
export class FileWatcher {
  readonly #folders = new Map<string, FSWatcher>();
  /** Watched files by the paths whose changes affect them: their own path, and the target of a link. */
  readonly #filesByPath = new Map<string, string>();
  /** Files in folders that do not exist yet. */
  readonly #distant = new Set<string>();

  constructor(
    readonly onChange: (file: string) => void,
    readonly onError: (error: unknown) => void,
  ) {}

  /** @param since the time in milliseconds from which earlier changes of the files are reported as well */
  add(files: readonly string[], since: number): void {
    for (const file of [...this.#distant, ...files]) {
      const known = this.#filesByPath.has(file);
      if (known && !this.#distant.has(file)) continue;
      this.#filesByPath.set(file, file);
      const folder = nearestFolder(file);
      if (folder === dirname(file)) this.#distant.delete(file);
      else this.#distant.add(file);
      this.#watch(folder);
      const stats = statsOf(file);
      if (stats) this.#follow(file);
      if (stats && stats.ctimeMs >= since - CLOCK_TOLERANCE_MS) this.onChange(file);
    }
  }

  /** Stops watching all files. */
  close(): void {
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches the target of a link. */
  #follow(file: string): void {
    const real = realPathOf(file);
    if (real === undefined || real === file) return;
    this.#filesByPath.set(real, file);
    this.#watch(dirname(real));
  }

  #watch(folder: string): void {
    if (this.#folders.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => this.#reportChange(folder, name));
      this.#folders.set(folder, watcher);
      watcher.on("error", (error) => this.#unwatch(folder, error));
    } catch (error) {
      this.#unwatch(folder, error);
    }
  }

  /** Stops watching a folder. Errors of missing and unreadable folders are ignored. */
  #unwatch(folder: string, error: unknown): void {
    this.#folders.get(folder)?.close();
    this.#folders.delete(folder);
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EPERM", "ENOENT"].includes(code)) this.onError(error);
  }

  #reportChange(folder: string, name: string | null): void {
    const path = name === null ? folder : join(folder, name);
    const file = this.#filesByPath.get(path);
    if (file !== undefined) this.onChange(file);
    for (const distant of this.#distant) if (distant.startsWith(path + sep)) this.onChange(distant);
    // Some systems do not report the name of the file.
    if (name === null)
      for (const [watched, candidate] of this.#filesByPath)
        if (dirname(watched) === folder) this.onChange(candidate);
  }
}

/** Returns the folder of a file, or the nearest existing folder above it. */
function nearestFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(folder);
}

/** Returns the stats of a file; `undefined` if it is missing, a link to itself or not accessible. */
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
