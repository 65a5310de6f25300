import { lstatSync } from "node:fs";

/**
 * Returns whether a path exists. Unlike `existsSync`, it also returns true for a broken link, so that reading
 * it reports the error.
 */
export function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
