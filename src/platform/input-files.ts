import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { FileSystem } from "./file-system.ts";

/**
 * The files of the machine, which remember what this run has read. Every command reads through them, so that no output
 * can overwrite an input, whatever the command.
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

  /** Remembers a file that belongs to the input, even if this run does not read it. */
  recordUse(path: string): void {
    this.#inputs.add(resolve(path));
  }

  /** The full paths of all inputs. */
  get paths(): ReadonlySet<string> {
    return this.#inputs;
  }

  /** Whether a path leads to one of the inputs, also by another name, a symbolic link or a hard link. */
  isInput(path: string): boolean {
    const own = identityOf(path);
    if (own === undefined) return this.#inputs.has(resolve(path));
    return [...this.#inputs].some((input) => identityOf(input) === own);
  }
}

/** What tells a file from all others, by whatever name; `undefined` if it does not exist. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
