import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isPlanName } from "./plan-name.ts";

/** The character that replaces invalid UTF-8. */
const REPLACEMENT_CHARACTER = "\uFFFD";

/**
 * Returns the entries of a folder whose names are valid UTF-8: Node cannot open the others by a string. Calls
 * `onUnreadable` with the path of each other entry that is wanted or contains plans.
 */
export function readableEntries(
  folder: string,
  entries: readonly Dirent[],
  wants: (name: string) => boolean,
  onUnreadable: (path: string) => void,
): readonly Dirent[] {
  if (!entries.some(({ name }) => name.includes(REPLACEMENT_CHARACTER))) return entries;
  const unreadable = new Set<string>();
  for (const raw of readdirSync(folder, { encoding: "buffer" })) {
    const name = raw.toString();
    if (Buffer.from(name).equals(raw)) continue;
    unreadable.add(name);
    const path = Buffer.concat([Buffer.from(`${folder}/`), raw]);
    if (wants(name) || hasPlanBelow(path)) onUnreadable(join(folder, escapedBytes(raw)));
  }
  return entries.filter(({ name }) => !unreadable.has(name));
}

/** Returns whether a folder whose name is not UTF-8 contains plans. Links are not followed. */
function hasPlanBelow(path: Buffer): boolean {
  try {
    if (!lstatSync(path).isDirectory()) return false;
    return readdirSync(path, { encoding: "buffer" }).some(
      (name) => isPlanName(name.toString()) || hasPlanBelow(Buffer.concat([path, Buffer.from("/"), name])),
    );
  } catch {
    return false;
  }
}

/** Returns a name in which every byte outside ASCII is escaped. */
function escapedBytes(name: Buffer): string {
  return name.toString("latin1").replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
