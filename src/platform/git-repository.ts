import { existsSync, lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readRegularFile } from "./read-file.ts";

/** Files of git that hold one path are no larger than this. */
const MAX_POINTER_BYTES = 64 * 1024;

/** A git repository as its files show it; git itself is not run. */
export interface GitRepository {
  /** The folder of the working tree. */
  top: string;
  /** The folder with what all working trees of the repository share: its configuration, `info/exclude`. */
  gitFolder: string;
}

/** Returns the repository that a folder lies in. */
export function findRepository(folder: string): GitRepository | undefined {
  for (let top = folder; ; top = dirname(top)) {
    const gitFolder = gitFolderOf(join(top, ".git"));
    if (gitFolder !== undefined) return { top, gitFolder };
    if (dirname(top) === top) return undefined;
  }
}

/** Submodules and further working trees have a file `.git`, which names the folder. */
function gitFolderOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    if (lstatSync(path).isDirectory()) return path;
    const named = /^gitdir: (.+)$/m.exec(readPointer(path))?.[1];
    const folder = resolve(dirname(path), named ?? "");
    const common = join(folder, "commondir");
    return existsSync(common) ? resolve(folder, readPointer(common).trim()) : folder;
  } catch {
    // What cannot be read is no reason to search further up: git would not either.
    return path;
  }
}

function readPointer(path: string): string {
  return readRegularFile(path, MAX_POINTER_BYTES).toString();
}
