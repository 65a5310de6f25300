import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { type Files, loadSource } from "../../plan/load.ts";
import { decodeText } from "../../yaml/bytes.ts";
import { gitFailure } from "../git/failure.ts";
import type { World } from "../world.ts";
import { RecordedFiles } from "./recorded-files.ts";

/**
 * Those of some plans that differ from a revision of git, or include a file that does.
 * @throws UserError where this is no repository, git is not there, or it does not know the revision
 */
export function touchedSince(revision: string, plans: readonly string[], world: World): string[] {
  const { top, changed } = changedSince(revision, world);
  const isChanged = (file: string): boolean => changed.has(resolve(world.cwd, file));
  return plans.filter((plan) => isChanged(plan) || [...includedBy(plan, top, world.files)].some(isChanged));
}

/** The files that differ from a revision of git, are gone, or that git does not know yet, as full paths. */
function changedSince(revision: string, world: World): { top: string; changed: ReadonlySet<string> } {
  const git = (...args: string[]): string => {
    try {
      return execFileSync("git", args, {
        cwd: world.cwd,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      throw gitFailure(error, revision);
    }
  };
  const top = git("rev-parse", "--show-toplevel").trim();
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`).trim();
  const changed = git("diff", "--name-only", "-z", commit, "--");
  const fresh = git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/");
  const names = `${changed}${fresh}`.split("\0").filter(Boolean);
  return { top, changed: new Set(names.map((file) => resolve(top, file))) };
}

/** The files that a plan includes, those among them that are not there, too: nothing outside the repository. */
function includedBy(plan: string, top: string, files: Files): Iterable<string> {
  const recorded = new RecordedFiles(files);
  try {
    const bytes = recorded.read(plan);
    // Most plans include nothing, and need not be understood for that to be seen.
    if (decodeText(bytes).text.includes("$include")) loadSource(plan, { files: recorded, root: top });
  } catch {
    // Judging it says what is wrong with it, should it have changed.
  }
  return recorded.asked;
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
