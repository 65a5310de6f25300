import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isWithin } from "./paths.ts";

/**
 * Returns whether an upward search for a project's files stops at a folder: at the root of a repository (it
 * contains `.git`, which is a file in submodules and linked working trees) or at the home folder. Files above
 * it belong to other projects. A search that starts in the home folder continues above it.
 */
export function isProjectBoundary(folder: string, start: string): boolean {
  return existsSync(join(folder, ".git")) || (isHomeFolder(folder) && !isHomeFolder(start));
}

let homeFolder: string | undefined;

/** Returns whether a folder is the current user's home folder. */
export function isHomeFolder(folder: string): boolean {
  homeFolder ??= resolve(homedir());
  return folder === homeFolder;
}

/**
 * Returns whether a file, or the link that points to it, belongs to an untrusted user. Files of the current
 * user and of root are trusted, as in git.
 *
 * Root trusts two more users: the user who called `sudo` and, for files in the current project, the project's
 * owner. The current project is the repository of the current folder, or that folder. Without this, smplan
 * would not work in containers, where root checks a repository that another user has checked out.
 */
export function isOwnedByUntrustedUser(path: string): boolean {
  const user = process.geteuid?.();
  if (user === undefined) return false;
  return ownersOf(path).some((owner) => !isTrusted(owner, path, user));
}

function ownersOf(path: string): number[] {
  try {
    return [lstatSync(path).uid, statSync(path).uid];
  } catch {
    // Reading the file reports the error.
    return [];
  }
}

function isTrusted(owner: number, path: string, user: number): boolean {
  if (owner === user || owner === 0) return true;
  if (user !== 0) return false;
  return String(owner) === process.env.SUDO_UID || isOfProject(owner, path);
}

/** Returns whether a file is in the project of the current folder and has the same owner. */
function isOfProject(owner: number, path: string): boolean {
  const project = currentProject();
  if (!isWithin(project, realpathSync(path))) return false;
  const git = statSync(join(project, ".git"), { throwIfNoEntry: false });
  return statSync(project).uid === owner && (git === undefined || git.uid === owner);
}

function currentProject(): string {
  const start = realpathSync(process.cwd());
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
