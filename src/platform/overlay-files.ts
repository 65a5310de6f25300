import { resolve } from "node:path";
import type { FileSystem } from "./file-system.ts";

/** Files as they would be with some contents in place of what is on the disk. */
export class OverlayFiles implements FileSystem {
  readonly #contents = new Map<string, Uint8Array>();

  constructor(readonly base: FileSystem) {}

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

  /** A file that is only in here lies where its name says. */
  realPath(path: string): string {
    try {
      return this.base.realPath(path);
    } catch (error) {
      if (this.#contents.has(resolve(path))) return resolve(path);
      throw error;
    }
  }
}
