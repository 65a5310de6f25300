import type { FileSystem } from "./file-system.ts";

/** Files that remember which of them were asked for. */
export class RecordingFiles implements FileSystem {
  readonly #files: FileSystem;
  /** The paths of all that were asked for, whether there or not: what was not there may come. */
  readonly requestedPaths = new Set<string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  read(path: string): Uint8Array {
    this.requestedPaths.add(path);
    return this.#files.read(path);
  }

  exists(path: string): boolean {
    this.requestedPaths.add(path);
    return this.#files.exists(path);
  }

  realPath(path: string): string {
    this.requestedPaths.add(path);
    return this.#files.realPath(path);
  }

  recordUse(path: string): void {
    this.#files.recordUse?.(path);
  }
}
