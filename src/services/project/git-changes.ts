import { createHash } from "node:crypto";
import { dirname, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { runGit } from "../../platform/git/run-git.ts";
import { findRepository } from "../../platform/git-repository.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import { gitError } from "./git-error.ts";

/** Compares trees and files as they are: no program that a configuration names is run, no file is converted. */
const PLAIN_DIFF_OPTIONS = [
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty",
  "-z",
];

/** Runs git in a folder for a revision that a person named. */
class GitClient {
  constructor(
    readonly cwd: string,
    readonly revision: string,
  ) {}

  /** @throws UserError that says why git did not answer */
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

  /** Returns nothing if git has no answer. */
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
 * The files that differ between a revision of git and the working tree, by their full paths: those that were changed,
 * added or removed since, and those that git does not know yet.
 */
export class GitChanges {
  /** The files that differ, without those of repositories within this one, such as submodules. */
  readonly files: ReadonlySet<string>;
  /** What differs in repositories within this one; `undefined` if everything counts as changed. */
  readonly #nested = new Map<string, GitChanges | undefined>();
  readonly #topOf = new Map<string, string | undefined>();

  private constructor(
    readonly git: GitClient,
    /** The root of the repository. */
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
   * @param revision compared from where it and HEAD parted; also `a...b`, and `a..b`, which begins at `a` itself
   * @throws UserError if this is no repository, git is not there, or it does not know the revision
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

  /** Whether a file differs. */
  has(file: string): boolean {
    if (this.files.has(file)) return true;
    const top = this.nestedTopOf(file);
    return top === undefined ? false : (this.#in(top)?.has(file) ?? true);
  }

  /** The root of the repository within this one that a file lies in, if it does. */
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
    const way = withSlashes(relative(this.top, top));
    const [, commit] =
      /^160000 commit (\w+)/.exec(this.git.tryLine("ls-tree", this.base, "--", way) ?? "") ?? [];
    const git = new GitClient(top, this.git.revision);
    // The revision may be unknown there, as in a shallow clone.
    const known = commit !== undefined && git.tryLine("cat-file", "-e", `${commit}^{commit}`) !== undefined;
    const nested = known ? new GitChanges(git, top, commit) : undefined;
    this.#nested.set(top, nested);
    return nested;
  }

  /** The text that a file had at the revision. */
  textBefore(file: string): string {
    return (
      this.git.tryLine("cat-file", "blob", `${this.base}:${withSlashes(relative(this.top, file))}`) ?? ""
    );
  }
}

/** @throws UserError if there is no such commit, or a shallow clone does not have it */
function mergeBase(git: GitClient, one: string, other: string): string {
  const base = git.tryLine("merge-base", one, other);
  if (base) return base;
  const isShallow = git.tryLine("rev-parse", "--is-shallow-repository") === "true";
  const { revision } = git;
  throw isShallow ? userError("shallowClone", { revision }) : userError("noMergeBase", { revision });
}

/** The files of the working tree that differ from a commit. */
function differingFiles(git: GitClient, top: string, commit: string): string[] {
  const fields = git
    .run("diff-index", "--raw", "--no-abbrev", ...PLAIN_DIFF_OPTIONS, commit, "--")
    .split("\0");
  const files: string[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [before, after, object = "", now = ""] = (fields[index] ?? "").slice(1).split(" ");
    const file = resolve(top, fields[index + 1] ?? "");
    // Git notices here only that a file was written, and leaves it to us to compare its content.
    const isWritten = before === after && /^0+$/.test(now);
    if (!isWritten || blobHash(file, object.length) !== object) files.push(file);
  }
  return files;
}

/** The name that git gives to a file's content as it is, or nothing if it cannot be read. */
function blobHash(file: string, length: number): string | undefined {
  try {
    const bytes = readRegularFile(file);
    const hash = createHash(length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  } catch {
    return undefined;
  }
}
