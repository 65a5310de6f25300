import type { Files } from "./file-system.ts";

/** Files that remember which of them were asked for. */
export class RecordedFiles implements Files {
  readonly #files: Files;
  /** The paths of all that were asked for, whether there or not: what was not there may come. */
  readonly asked = new Set<string>();

  constructor(files: Files) {
    this.#files = files;
  }

  read(path: string): Uint8Array {
    this.asked.add(path);
    return this.#files.read(path);
  }

  has(path: string): boolean {
    this.asked.add(path);
    return this.#files.has(path);
  }

  real(path: string): string {
    this.asked.add(path);
    return this.#files.real(path);
  }

  uses(path: string): void {
    this.#files.uses?.(path);
  }
}
