import type { UserError } from "../../finding.ts";
import { failure } from "../../lint/failure.ts";

/** Why git did not do what it was asked: it is not there, this is no repository, or it knows no such revision. */
export function gitFailure(error: unknown, revision: string): UserError {
  const { code, stderr = "" } = error as { code?: string; stderr?: Buffer | string };
  if (code === "ENOENT") return failure("noGit");
  if (/not a git repository/i.test(String(stderr))) return failure("noRepository");
  return failure("noRevision", { revision });
}
