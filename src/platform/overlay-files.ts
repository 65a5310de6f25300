import { resolve } from "node:path";
import type { FileSystem } from "./file-system.ts";

/** A file system in which some files have other contents than on the disk. */
export class OverlayFiles implements FileSystem {
  readonly #contents = new Map<string, Uint8Array>();

  constructor(readonly base: FileSystem) {}

  /** Sets the content of a file in memory. */
  set(path: string, content: string | Uint8Array): void {
    this.#contents.set(
      resolve(path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
  }

  read(path: string): Uint8Array {
    return this.#contents.get(resolve(path)) ?? this.base.read(path);
  }

  exists(path: string): boolean {
    return this.#contents.has(resolve(path)) || this.base.exists(path);
  }

  recordUse(path: string): void {
    this.base.recordUse?.(path);
  }

  /** Returns the path of a file without symbolic links. A file that exists only in memory has no links. */
  realPath(path: string): string {
    try {
      return this.base.realPath(path);
    } catch (error) {
      if (this.#contents.has(resolve(path))) return resolve(path);
      throw error;
    }
  }
}
