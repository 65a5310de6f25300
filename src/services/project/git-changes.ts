import { createHash } from "node:crypto";
import { dirname, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { runGit } from "../../platform/git/run-git.ts";
import { findRepository } from "../../platform/git-repository.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import { gitError } from "./git-error.ts";

/**
 * Options that compare trees and files byte for byte: Git runs no program from its configuration and converts
 * no file.
 */
const PLAIN_DIFF_OPTIONS = [
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty",
  "-z",
];

/** Runs Git in a folder, for a revision that the user named. */
class GitClient {
  constructor(
    readonly cwd: string,
    readonly revision: string,
  ) {}

  /**
   * Returns the output of a Git command.
   * @throws UserError if the command fails
   */
  run(...args: string[]): string {
    try {
      return runGit(args, { cwd: this.cwd }).toString();
    } catch (error) {
      throw gitError(error, this.revision);
    }
  }

  listPaths(...args: string[]): string[] {
    return this.run(...args)
      .split("\0")
      .filter(Boolean);
  }

  /** Returns the trimmed output of a Git command, or `undefined` if it fails. */
  tryLine(...args: string[]): string | undefined {
    try {
      return runGit(args, { cwd: this.cwd }).toString().trim();
    } catch {
      return undefined;
    }
  }

  resolveCommit(name: string): string {
    return this.run("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).trim();
  }
}

/**
 * The files that differ between a Git revision and the working tree, by their absolute paths: changed, added,
 * removed and untracked files.
 */
export class GitChanges {
  /** The files that differ, except files of nested repositories such as submodules. */
  readonly files: ReadonlySet<string>;
  /** The changes of nested repositories, or `undefined` if all their files count as changed. */
  readonly #nested = new Map<string, GitChanges | undefined>();
  readonly #topOf = new Map<string, string | undefined>();

  private constructor(
    readonly git: GitClient,
    /** The root folder of the repository. */
    readonly top: string,
    readonly base: string,
    end?: string,
  ) {
    const changed = new Set(differingFiles(git, top, base));
    const others = git.listPaths("ls-files", "--others", "--exclude-standard", "-z");
    if (end !== undefined)
      others.push(...git.listPaths("diff-tree", "-r", "--name-only", ...PLAIN_DIFF_OPTIONS, base, end));
    for (const name of others) changed.add(resolve(top, name));
    this.files = changed;
  }

  /**
   * Returns the changes since a revision.
   * @param revision is compared from its merge base with HEAD. `a...b` starts at the merge base of both,
   * `a..b` at `a`
   * @throws UserError if the folder is not in a repository, Git is not installed, or the revision is unknown
   */
  static since(revision: string, cwd: string): GitChanges {
    const top = new GitClient(cwd, revision).run("rev-parse", "--show-toplevel").replace(/\n$/, "");
    const git = new GitClient(top, revision);
    const [, from = revision, dots = "...", to = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(revision) ?? [];
    const [start, head, end] = [
      git.resolveCommit(from || "HEAD"),
      git.resolveCommit("HEAD"),
      git.resolveCommit(to || "HEAD"),
    ];
    const base = dots === "..." ? mergeBase(git, start, end) : start;
    return new GitChanges(git, top, base, end === head ? undefined : end);
  }

  /** Returns whether a file differs. */
  has(file: string): boolean {
    if (this.files.has(file)) return true;
    const top = this.nestedTopOf(file);
    return top === undefined ? false : (this.#in(top)?.has(file) ?? true);
  }

  /** Returns the root folder of the nested repository that contains a file, if there is one. */
  nestedTopOf(file: string): string | undefined {
    const folder = dirname(file);
    if (this.#topOf.has(folder)) return this.#topOf.get(folder);
    const top = isWithin(this.top, folder) ? findRepository(folder)?.top : undefined;
    const nested = top === this.top || (top !== undefined && !isWithin(this.top, top)) ? undefined : top;
    this.#topOf.set(folder, nested);
    return nested;
  }

  #in(top: string): GitChanges | undefined {
    if (this.#nested.has(top)) return this.#nested.get(top);
    const path = withSlashes(relative(this.top, top));
    const [, commit] =
      /^160000 commit (\w+)/.exec(this.git.tryLine("ls-tree", this.base, "--", path) ?? "") ?? [];
    const git = new GitClient(top, this.git.revision);
    // The commit may be missing in the nested repository, as in a shallow clone.
    const known = commit !== undefined && git.tryLine("cat-file", "-e", `${commit}^{commit}`) !== undefined;
    const nested = known ? new GitChanges(git, top, commit) : undefined;
    this.#nested.set(top, nested);
    return nested;
  }

  /** Returns the text of a file at the revision, or an empty text if it did not exist. */
  textBefore(file: string): string {
    return (
      this.git.tryLine("cat-file", "blob", `${this.base}:${withSlashes(relative(this.top, file))}`) ?? ""
    );
  }
}

/**
 * Returns the merge base of two commits.
 * @throws UserError if there is none, or a shallow clone does not contain it
 */
function mergeBase(git: GitClient, one: string, other: string): string {
  const base = git.tryLine("merge-base", one, other);
  if (base) return base;
  const isShallow = git.tryLine("rev-parse", "--is-shallow-repository") === "true";
  const { revision } = git;
  throw isShallow ? userError("shallowClone", { revision }) : userError("noMergeBase", { revision });
}

/** Returns the files of the working tree that differ from a commit. */
function differingFiles(git: GitClient, top: string, commit: string): string[] {
  const fields = git
    .run("diff-index", "--raw", "--no-abbrev", ...PLAIN_DIFF_OPTIONS, commit, "--")
    .split("\0");
  const files: string[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [before, after, object = "", now = ""] = (fields[index] ?? "").slice(1).split(" ");
    const file = resolve(top, fields[index + 1] ?? "");
    // For these files, Git reports only that they were written. Their content has to be compared.
    const isWritten = before === after && /^0+$/.test(now);
    if (!isWritten || blobHash(file, object.length) !== object) files.push(file);
  }
  return files;
}

/** Returns Git's hash of a file's unconverted content, or `undefined` if the file cannot be read. */
function blobHash(file: string, length: number): string | undefined {
  try {
    const bytes = readRegularFile(file);
    const hash = createHash(length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  } catch {
    return undefined;
  }
}
