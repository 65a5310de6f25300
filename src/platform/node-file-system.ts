import { lstatSync, realpathSync } from "node:fs";
import type { Files } from "./file-system.ts";
import { readRegularFile } from "./read-file.ts";

/** The files of this machine. */
export const disk: Files = {
  read: (path) => readRegularFile(path),
  has: isThere,
  real: (path) => realpathSync(path),
};

/** A link that leads nowhere or to itself is there: reading it tells what is wrong with it. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
