import { relative, resolve } from "node:path";
import type { FileSystem } from "../../platform/file-system.ts";
import { runGit } from "../../platform/git/run-git.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import { MAX_FILE_BYTES } from "../../platform/read-file.ts";
import { gitError } from "../project/git-error.ts";
import type { ChangedFiles } from "./affected-plans.ts";

/**
 * The files that a commit of the staged changes would contain. Files outside the repository are read from the
 * base file system.
 */
export class StagedFiles implements FileSystem {
  readonly #top: string;
  /** Files whose staged version differs from the working tree. */
  readonly #differing: ReadonlySet<string>;
  /** Untracked files that are not ignored. */
  readonly #unstaged: ReadonlySet<string>;
  /** Files that the commit would change. */
  readonly #staged: ReadonlySet<string>;
  readonly #texts = new Map<string, Uint8Array>();

  /** @throws UserError if the folder is not in a repository, or Git is not installed */
  constructor(
    readonly base: FileSystem,
    cwd: string,
  ) {
    this.#top = cwd;
    this.#top = this.#git("rev-parse", "--show-toplevel").toString().replace(/\n$/, "");
    this.#differing = this.#paths(
      "diff-files",
      "--name-only",
      "--ignore-submodules=all",
      "--no-ext-diff",
      "-z",
    );
    this.#unstaged = this.#paths("ls-files", "--others", "--exclude-standard", "-z");
    this.#staged = this.#paths(
      ...(this.#hasHead()
        ? ["diff-index", "--cached", "--name-only", "--no-renames", "--no-ext-diff", "-z", "HEAD", "--"]
        : ["ls-files", "-z"]),
    );
  }

  /** The changes that a commit would contain. */
  get changes(): ChangedFiles {
    const staged = this.#staged;
    return {
      top: this.#top,
      has: (file) => staged.has(file),
      hasOthers: (plans) => [...staged].some((file) => !plans.has(file)),
    };
  }

  /** The absolute paths of the files that a commit would change. */
  get stagedPaths(): string[] {
    return [...this.#staged];
  }

  read(path: string): Uint8Array {
    const file = resolve(path);
    if (this.#unstaged.has(file)) throw Object.assign(new Error(`${path} is not staged`), { code: "ENOENT" });
    if (!this.#differing.has(file)) return this.base.read(path);
    const text = this.#texts.get(file) ?? this.#blob(file);
    this.#texts.set(file, text);
    return text;
  }

  exists(path: string): boolean {
    const file = resolve(path);
    if (this.#unstaged.has(file)) return false;
    return this.#differing.has(file) || this.base.exists(path);
  }

  /** Returns the path without links. A file that exists only in the index has no links. */
  realPath(path: string): string {
    try {
      return this.base.realPath(path);
    } catch (error) {
      if (this.#differing.has(resolve(path))) return resolve(path);
      throw error;
    }
  }

  #blob(file: string): Uint8Array {
    try {
      const name = withSlashes(relative(this.#top, file));
      return runGit(["cat-file", "blob", `:0:${name}`], { cwd: this.#top, maxBytes: MAX_FILE_BYTES });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code === "ENOBUFS" ? "EFBIG" : "ENOENT";
      throw Object.assign(new Error(`${file} is not staged`), { code });
    }
  }

  #hasHead(): boolean {
    try {
      runGit(["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: this.#top });
      return true;
    } catch {
      return false;
    }
  }

  #paths(...args: string[]): Set<string> {
    const names = this.#git(...args)
      .toString()
      .split("\0")
      .filter(Boolean);
    return new Set(names.map((name) => resolve(this.#top, name)).filter((file) => isWithin(this.#top, file)));
  }

  #git(...args: string[]): Buffer {
    try {
      return runGit(args, { cwd: this.#top });
    } catch (error) {
      throw gitError(error, "HEAD");
    }
  }
}
