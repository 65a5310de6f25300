import { realpathSync } from "node:fs";
import type { FileSystem } from "./file-system.ts";
import { hasEntry } from "./has-entry.ts";
import { readRegularFile } from "./read-file.ts";

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readRegularFile(path),
  exists: hasEntry,
  realPath: (path) => realpathSync(path),
};
