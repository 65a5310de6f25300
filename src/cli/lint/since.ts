import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { UserError } from "../../finding.ts";
import type { World } from "../world.ts";

/**
 * The files that differ from a revision of git, or that git does not know yet, as full paths.
 * @throws UserError where this is no repository, git is not there, or it does not know the revision
 */
export function changedSince(revision: string, world: World): ReadonlySet<string> {
  const git = (...args: string[]): string => {
    try {
      return execFileSync("git", args, {
        cwd: world.cwd,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      throw explained(error, revision);
    }
  };
  const top = git("rev-parse", "--show-toplevel").trim();
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`).trim();
  const changed = git("diff", "--name-only", "-z", "--diff-filter=d", commit, "--");
  const fresh = git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/");
  return new Set(
    `${changed}${fresh}`
      .split("\0")
      .filter(Boolean)
      .map((file) => resolve(top, file)),
  );
}

/** Whether git is installed and keeps this folder. */
export function isRepository({ cwd }: Pick<World, "cwd">): boolean {
  try {
    return execFileSync("git", ["rev-parse", "--is-inside-work-tree"], {
      cwd,
      stdio: ["ignore", "pipe", "ignore"],
    })
      .toString()
      .startsWith("true");
  } catch {
    return false;
  }
}

function explained(error: unknown, revision: string): UserError {
  const { code, stderr = "" } = error as { code?: string; stderr?: string };
  if (code === "ENOENT")
    return new UserError(
      "--since needs git, which is not installed here.",
      "Install git, or name the plans.",
    );
  if (/not a git repository/i.test(stderr))
    return new UserError(
      "--since compares with git, and this folder is no git repository.",
      "Name the plans.",
    );
  return new UserError(
    `git does not know the revision "${revision}".`,
    'Name a branch, a tag or a commit, such as "main" or "HEAD~1"; in CI, fetch it first.',
  );
}
