import { existsSync, lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readRegularFile } from "./read-file.ts";

/** The maximum size of git's files that contain one path, in bytes. */
const MAX_POINTER_BYTES = 64 * 1024;

/** A git repository, found without running git. */
export interface GitRepository {
  /** The folder of the working tree. */
  top: string;
  /** The folder that all working trees of the repository share, with its configuration and `info/exclude`. */
  gitFolder: string;
}

/** Returns the repository that contains a folder; `undefined` if there is none. */
export function findRepository(folder: string): GitRepository | undefined {
  for (let top = folder; ; top = dirname(top)) {
    const gitFolder = gitFolderOf(join(top, ".git"));
    if (gitFolder !== undefined) return { top, gitFolder };
    if (dirname(top) === top) return undefined;
  }
}

/** Returns the git folder. In submodules and linked working trees, `.git` is a file with its path. */
function gitFolderOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    if (lstatSync(path).isDirectory()) return path;
    const named = /^gitdir: (.+)$/m.exec(readPointer(path))?.[1];
    const folder = resolve(dirname(path), named ?? "");
    const common = join(folder, "commondir");
    return existsSync(common) ? resolve(folder, readPointer(common).trim()) : folder;
  } catch {
    // Do not search further up if `.git` cannot be read, like git.
    return path;
  }
}

function readPointer(path: string): string {
  return readRegularFile(path, MAX_POINTER_BYTES).toString();
}
