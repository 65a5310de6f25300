import { resolve } from "node:path";
import type { Files } from "./file-system.ts";

/** Files as they would be with some contents in place of what is on the disk. */
export class Overlay implements Files {
  readonly #contents = new Map<string, Uint8Array>();

  constructor(readonly below: Files) {}

  set(path: string, content: string | Uint8Array): void {
    this.#contents.set(
      resolve(path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
  }

  read(path: string): Uint8Array {
    return this.#contents.get(resolve(path)) ?? this.below.read(path);
  }

  has(path: string): boolean {
    return this.#contents.has(resolve(path)) || this.below.has(path);
  }

  uses(path: string): void {
    this.below.uses?.(path);
  }

  /** A file that is only in here lies where its name says. */
  real(path: string): string {
    try {
      return this.below.real(path);
    } catch (error) {
      if (this.#contents.has(resolve(path))) return resolve(path);
      throw error;
    }
  }
}
