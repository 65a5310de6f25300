import { realpathSync, statSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type FileSearchOptions, type FoundFile, filesBelow, type SearchProblem } from "./files-below.ts";
import { excludes, globSearch, isPattern, type PlanGlob, planGlobs } from "./plan-globs.ts";
import { searchProblemErrors } from "./search-problem-errors.ts";

/** The result of a search for plans. */
export interface PlanSearch {
  /** Paths relative to the current folder, each file once, in the order in which they were found. */
  plans: string[];
  /** Paths that could not be searched, also relative to the current folder. */
  problems: SearchProblem[];
  /** Notices for the user: Git ignores all plans of a folder. */
  notices: readonly UserError[];
}

/**
 * Returns the plan files that paths refer to. Passes on a notice for each path that could not be searched.
 * @throws UserError in the same cases as `searchPlans`
 */
export async function findPlans(paths: readonly string[], runtime: ServiceRuntime): Promise<string[]> {
  const { plans, problems, notices } = searchPlans(paths, runtime);
  for (const notice of [...notices, ...searchProblemErrors(problems)]) await runtime.notify?.(notice);
  return plans;
}

/**
 * Returns the plan that a command works on: the named file, or the only plan of the folder.
 * @throws UserError if there is no plan or more than one
 */
export async function findPlan(path: string | undefined, runtime: ServiceRuntime): Promise<string> {
  const plans = await findPlans(path === undefined ? [] : [path], runtime);
  const [plan] = plans;
  if (plan !== undefined && plans.length === 1) return plan;
  const direct = plans.filter((file) => !file.includes("/") && basename(file).startsWith("smplan."));
  if (direct[0] && direct.length === 1) return direct[0];
  throw userError("severalPlans", {
    count: plans.length,
    plans: listComma(plans.slice(0, 5)),
    more: plans.length > 5 ? "…" : "",
  });
}

/**
 * Returns the plan files that paths refer to: a named file, every plan below a folder, or the matches of a
 * glob. No path means the current folder. A path or glob after an exclamation mark excludes files that were
 * found before it. Files that Git ignores are excluded unless they are named.
 * @throws UserError if a path does not exist, or no plan remains
 */
export function searchPlans(paths: readonly string[], runtime: ServiceRuntime): PlanSearch {
  const search = new PathSearch(runtime);
  // "!(" begins an extended glob of the shell.
  const isExcluding = (path: string): boolean => /^!(?!\()/.test(path) && kindOf(path, runtime) === undefined;
  // As in globby, exclusions without other paths apply to the current folder.
  const all = paths.every(isExcluding) ? [".", ...paths] : paths;
  for (const path of all)
    if (isExcluding(path)) search.exclude(path.slice(1));
    else search.include(path);
  return search.result(all);
}

/** Returns whether an error id means that there are no plans, and not that something is wrong. */
export function isNoPlansError(id: string | undefined): boolean {
  return ["noPlans", "noMatch", "gitIgnoresAll", "noPlansLeft", "allLeftOut"].includes(id ?? "");
}

/** Collects the plans that paths refer to. */
class PathSearch {
  readonly #found = new Map<string, FoundFile>();
  readonly #problems = new Map<string, SearchProblem>();
  readonly #notices: UserError[] = [];
  readonly #realCwd: string;

  constructor(readonly runtime: ServiceRuntime) {
    this.#realCwd = realPathOf(runtime.cwd);
  }

  include(path: string): void {
    const kind = kindOf(path, this.runtime);
    const absolute = resolve(this.runtime.cwd, path);
    if (kind === "folder") this.#search(absolute, {});
    else if (kind === "file") this.#add({ path: absolute, real: realPathOf(absolute) });
    else if (isPattern(path)) this.#includePattern(path);
    else throw userError("noPath", { path });
  }

  #includePattern(pattern: string): void {
    const globs = planGlobs(pattern, this.runtime.cwd);
    let count = 0;
    for (const folder of new Set(globs.map((glob) => glob.folder)))
      count += this.#includeGlobs(
        folder,
        globs.filter((glob) => glob.folder === folder),
      );
    if (count === 0) throw userError("noMatch", { pattern });
  }

  /** @returns the number of files found */
  #includeGlobs(folder: string, globs: readonly PlanGlob[]): number {
    const kind = kindOf(folder, this.runtime);
    if (kind === undefined) return 0;
    // A pattern with braces but without wildcards expands to paths.
    const isPath = globs.some(({ glob }) => glob === undefined);
    if (isPath) this.include(folder);
    return (isPath ? 1 : 0) + (kind === "folder" ? this.#search(folder, globSearch(globs)) : 0);
  }

  exclude(pattern: string): void {
    const globs = planGlobs(pattern, this.runtime.cwd);
    for (const [real, { path }] of this.#found)
      if (globs.some((glob) => excludes(glob, path))) this.#found.delete(real);
  }

  /** @throws UserError if nothing was found */
  result(paths: readonly string[]): PlanSearch {
    const problems = [...this.#problems.values()];
    const plans = Array.from(this.#found.values(), ({ path }) => this.#relativePath(path));
    const notices = this.#notices;
    if (plans.length > 0 || problems.some(({ incomplete }) => incomplete))
      return { plans, problems, notices };
    if (notices[0]) throw notices[0];
    throw paths.some((path) => path.startsWith("!")) ? userError("noPlansLeft") : userError("noPlans");
  }

  /** @returns the number of files found, or the number of ignored files if Git ignores all of them */
  #search(folder: string, wanted: Pick<FileSearchOptions, "wants" | "enters">): number {
    const ignored: { path: string; by: string }[] = [];
    const found = filesBelow(folder, {
      ...wanted,
      onProblem: (problem) =>
        this.#problems.set(problem.path, { ...problem, path: this.#relativePath(problem.path) }),
      onIgnored: (path, by) => ignored.push({ path, by }),
    });
    for (const file of found) this.#add(file);
    if (found.length > 0 || ignored.length === 0) return found.length;
    // Checks whether the search would find plans without the ignore files.
    const all = filesBelow(folder, { ...wanted, gitIgnore: false });
    const [first] = all;
    const by = ignored.find(({ path }) => first && isWithin(path, first.path))?.by;
    if (!first || by === undefined) return 0;
    const names = { plan: this.#relativePath(first.path), file: this.#relativePath(by) };
    this.#notices.push(userError("gitIgnoresAll", { count: all.length, ...names }));
    return all.length;
  }

  /** Adds a file. If several paths lead to it, keeps the path without links. */
  #add(file: FoundFile): void {
    const known = this.#found.get(file.real);
    if (!known || (!this.#isDirect(known) && this.#isDirect(file))) this.#found.set(file.real, file);
  }

  #isDirect({ path, real }: FoundFile): boolean {
    return path === real || resolve(this.#realCwd, relative(this.runtime.cwd, path)) === real;
  }

  /** Returns a path relative to the current folder, with slashes. */
  #relativePath(absolute: string): string {
    return withSlashes(relative(this.runtime.cwd, absolute)) || ".";
  }
}

/**
 * Returns the kind of a path, or `undefined` if it does not exist. A path that cannot be checked, such as a
 * link to itself, counts as a file: reading it reports the problem.
 */
function kindOf(path: string, { cwd }: Pick<ServiceRuntime, "cwd">): "file" | "folder" | undefined {
  try {
    const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isDirectory() ? "folder" : "file";
  } catch (error) {
    // The pattern is too long to be a file name.
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENAMETOOLONG" && isPattern(path) ? undefined : "file";
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
