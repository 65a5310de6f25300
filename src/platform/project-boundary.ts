import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isWithin } from "./paths.ts";

/**
 * Returns whether a search for a project's files, which goes up from a folder, ends in another: at the root of a
 * repository (it holds `.git`, a folder or, in a worktree or submodule, a file), or at the home folder. What lies above
 * belongs to somebody else's project. A search that begins in the home folder itself goes on above it.
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

/** Returns whether something has this path: also a link that leads nowhere, which `existsSync` takes for nothing. */
export function hasEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Returns whether a file, or the link that leads to it, belongs to a user who is not trusted. Files of the current user
 * and of root are trusted, as in git.
 *
 * Root trusts two users more: the one who called `sudo`, and the one who owns the project that smplan runs in (the
 * repository of the current folder, or that folder), as far as the file lies in that project. Without this, smplan
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
    // A file that cannot be read is reported where it is read.
    return [];
  }
}

function isTrusted(owner: number, path: string, user: number): boolean {
  if (owner === user || owner === 0) return true;
  if (user !== 0) return false;
  return String(owner) === process.env.SUDO_UID || isOfProject(owner, path);
}

/** Whether a file lies in the project of the current folder, and its owner is also the project's. */
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
