import { resolve } from "node:path";
import type { Files } from "../../plan/load.ts";

/** Files as they would be with some texts in place of what is on the disk. */
export class Overlay implements Files {
  readonly #texts = new Map<string, string>();

  constructor(readonly below: Files) {}

  set(path: string, text: string): void {
    this.#texts.set(resolve(path), text);
  }

  read(path: string): Uint8Array {
    const text = this.#texts.get(resolve(path));
    return text === undefined ? this.below.read(path) : new TextEncoder().encode(text);
  }

  has(path: string): boolean {
    return this.#texts.has(resolve(path)) || this.below.has(path);
  }

  /** A file that is only in here lies where its name says. */
  real(path: string): string {
    try {
      return this.below.real(path);
    } catch (error) {
      if (this.#texts.has(resolve(path))) return resolve(path);
      throw error;
    }
  }
}
