import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";

/** Why git did not do what it was asked: it is not there, trusts the folder not, or knows no such revision. */
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
