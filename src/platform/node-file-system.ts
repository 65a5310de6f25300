import { lstatSync, realpathSync } from "node:fs";
import type { FileSystem } from "./file-system.ts";
import { readRegularFile } from "./read-file.ts";

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readRegularFile(path),
  exists: hasEntry,
  realPath: (path) => realpathSync(path),
};

/** Returns whether a path exists. Broken links exist as well, so that reading them reports the error. */
function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
