import { lstatSync, realpathSync } from "node:fs";
import type { FileSystem } from "./file-system.ts";
import { readRegularFile } from "./read-file.ts";

/** The files of this machine. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readRegularFile(path),
  exists: hasEntry,
  realPath: (path) => realpathSync(path),
};

/** A link that leads nowhere or to itself is there: reading it tells what is wrong with it. */
function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
