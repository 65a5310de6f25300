import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { Runtime } from "../../platform/runtime.ts";
import { GitChanges } from "../project/git-changes.ts";
import { affectedPlans } from "./affected-plans.ts";

/**
 * Returns those of some plans that changed since a revision of git, or that something changed for.
 * @throws UserError if this is no repository, git is not there, or it does not know the revision
 */
export function plansChangedSince(
  revision: string,
  plans: readonly string[],
  { cwd, files }: Pick<Runtime, "cwd" | "files">,
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

/** Whether git is installed and keeps this folder. */
export function isGitRepository({ cwd }: Pick<Runtime, "cwd">): boolean {
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
