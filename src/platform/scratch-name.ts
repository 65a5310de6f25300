import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/**
 * The path of a hidden file beside another, for the time that it is written. Its length does not depend on the name of
 * the other file, which may be as long as the file system allows.
 */
export function scratchName(
  path: string,
  token: string,
  ending: "lock" | "tmp",
  folder = dirname(path),
): string {
  // In a folder for everybody, files of the same name in different folders are told apart.
  const known = folder === dirname(path) ? basename(path) : path;
  const name = createHash("sha256").update(known).digest("hex").slice(0, 12);
  return join(folder, `.smplan-${name}${token && `-${token}`}.${ending}`);
}
