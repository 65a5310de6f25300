import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";

/**
 * Returns the reason why Git failed: it is not installed, does not trust the folder, finds no repository, or
 * does not know the revision.
 */
export function gitError(error: unknown, revision: string): UserError {
  const { code, stderr = "" } = error as { code?: string; stderr?: Buffer | string };
  const text = String(stderr);
  if (code === "ENOENT") return userError("noGit");
  if (/dubious ownership/i.test(text)) {
    const folder = /safe\.directory (.+)/.exec(text)?.[1] ?? ".";
    return userError("gitOwner", { folder: folder.trim() });
  }
  if (/not a git repository|must be run in a work tree/i.test(text)) return userError("noRepository");
  return userError("noRevision", { revision });
}
