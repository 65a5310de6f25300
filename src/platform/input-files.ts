import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { FileSystem } from "./file-system.ts";

/**
 * A file system that records the files that this run reads. All commands read through it, so that no output
 * can overwrite an input.
 */
export class InputFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #inputs = new Set<string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  read(path: string): Uint8Array {
    this.recordUse(path);
    return this.#files.read(path);
  }

  exists(path: string): boolean {
    return this.#files.exists(path);
  }

  realPath(path: string): string {
    return this.#files.realPath(path);
  }

  /** Records a file as an input, even if this run does not read it. */
  recordUse(path: string): void {
    this.#inputs.add(resolve(path));
  }

  /** The absolute paths of all inputs. */
  get paths(): ReadonlySet<string> {
    return this.#inputs;
  }

  /** Returns whether a path refers to one of the inputs, including by symbolic or hard links. */
  isInput(path: string): boolean {
    const identity = identityOf(path);
    if (identity === undefined) return this.#inputs.has(resolve(path));
    return [...this.#inputs].some((input) => identityOf(input) === identity);
  }
}

/** Returns an identifier of a file that does not depend on its path; `undefined` if it does not exist. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
