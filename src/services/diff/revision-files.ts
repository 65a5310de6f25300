import { execFileSync } from "node:child_process";
import { relative, resolve } from "node:path";
import type { FileSystem } from "../../platform/file-system.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { gitError } from "../project/git-error.ts";

/** The files of a repository at a revision, by their current paths. */
export class RevisionFiles implements FileSystem {
  readonly #repositoryRoot: string;
  readonly #commit: string;

  /** @throws UserError if this is not a repository, git is not installed, or it does not know the revision */
  constructor(
    readonly revision: string,
    readonly cwd: string,
  ) {
    this.#repositoryRoot = this.#git("rev-parse", "--show-toplevel").toString().trim();
    this.#commit = this.#git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)
      .toString()
      .trim();
  }

  /** The date of the revision as year-month-day. */
  get day(): string {
    return this.#git("show", "--no-patch", "--format=%cs", this.#commit).toString().trim();
  }

  read(path: string): Uint8Array {
    try {
      return this.#git("cat-file", "blob", `${this.#commit}:${this.#repositoryPath(path)}`);
    } catch {
      throw Object.assign(new Error(`no ${path} at ${this.revision}`), { code: "ENOENT" });
    }
  }

  exists(path: string): boolean {
    try {
      this.#git("cat-file", "-e", `${this.#commit}:${this.#repositoryPath(path)}`);
      return true;
    } catch {
      return false;
    }
  }

  /** Returns the absolute path: symbolic links in a revision are not followed. */
  realPath(path: string): string {
    return resolve(this.cwd, path);
  }

  #repositoryPath(path: string): string {
    return relative(this.#repositoryRoot, resolve(this.cwd, path)).replaceAll("\\", "/");
  }

  #git(...args: string[]): Buffer {
    try {
      return execFileSync("git", args, {
        cwd: this.cwd,
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      throw gitError(error, this.revision);
    }
  }
}

/** Returns whether a revision of that name exists in the repository. */
export function isRevision(name: string, { cwd }: Pick<ServiceRuntime, "cwd">): boolean {
  try {
    new RevisionFiles(name, cwd);
    return true;
  } catch {
    return false;
  }
}
