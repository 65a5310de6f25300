import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/**
 * Returns the path of a hidden temporary file next to a file, for use during a write. The length of its name
 * is constant, because the name of the file may be as long as the file system allows.
 */
export function scratchName(
  path: string,
  token: string,
  ending: "lock" | "tmp",
  folder = dirname(path),
): string {
  // In a shared folder, use the whole path, because files in different folders may have the same name.
  const hashed = folder === dirname(path) ? basename(path) : path;
  const name = createHash("sha256").update(hashed).digest("hex").slice(0, 12);
  return join(folder, `.smplan-${name}${token && `-${token}`}.${ending}`);
}
