import type { FileSystem } from "./file-system.ts";

/** A file system that records the paths that are requested from it. */
export class RecordingFiles implements FileSystem {
  readonly #files: FileSystem;
  /** All requested paths, including missing files, because they may be created later. */
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
