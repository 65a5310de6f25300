import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { GitChanges } from "../project/git-changes.ts";
import { affectedPlans } from "./affected-plans.ts";

/**
 * Returns the plans that changed since a Git revision, or that depend on a file that did.
 * @throws UserError if the folder is not in a repository, Git is not installed, or the revision is unknown
 */
export function plansChangedSince(
  revision: string,
  plans: readonly string[],
  { cwd, files }: Pick<ServiceRuntime, "cwd" | "files">,
): string[] {
  const changes = GitChanges.since(revision, cwd);
  return affectedPlans(
    plans,
    {
      top: changes.top,
      has: (file) => changes.has(file),
      hasOthers: (paths) =>
        [...changes.files].some((file) => !paths.has(file)) ||
        plans.some((plan) => changes.nestedTopOf(resolve(cwd, plan)) !== undefined),
      textBefore: (file) => changes.textBefore(file),
    },
    { cwd, files },
  );
}

/** Returns whether Git is installed and the current folder is in a working tree. */
export function isGitRepository({ cwd }: Pick<ServiceRuntime, "cwd">): boolean {
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
