import type { Files } from "../../plan/load.ts";

/** Files that remember which of them were read. */
export class RecordedFiles implements Files {
  readonly #files: Files;
  /** The paths of those that were, as they were asked for. */
  readonly wereRead = new Set<string>();

  constructor(files: Files) {
    this.#files = files;
  }

  read(path: string): Uint8Array {
    const bytes = this.#files.read(path);
    this.wereRead.add(path);
    return bytes;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  real(path: string): string {
    return this.#files.real(path);
  }
}
