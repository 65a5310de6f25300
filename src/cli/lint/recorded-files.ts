import type { Files } from "../../plan/load.ts";

/** Files that remember which of them were asked for. */
export class RecordedFiles implements Files {
  readonly #files: Files;
  /** The paths of all that were asked for, whether there or not: what was not there may come. */
  readonly asked = new Set<string>();
  /** The paths of those that were read. */
  readonly wereRead = new Set<string>();

  constructor(files: Files) {
    this.#files = files;
  }

  read(path: string): Uint8Array {
    this.asked.add(path);
    const bytes = this.#files.read(path);
    this.wereRead.add(path);
    return bytes;
  }

  has(path: string): boolean {
    this.asked.add(path);
    return this.#files.has(path);
  }

  real(path: string): string {
    this.asked.add(path);
    return this.#files.real(path);
  }
}
