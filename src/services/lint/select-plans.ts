import { basename, relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { SearchProblem } from "../project/files-below.ts";
import { isNoPlansError, type PlanSearch, searchPlans } from "../project/find-plans.ts";
import { isPlanName } from "../project/plan-name.ts";
import { searchProblemErrors } from "../project/search-problem-errors.ts";
import { excludeIgnored } from "./exclude-ignored.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter } from "./linter.ts";
import type { StagedFiles } from "./staged-files.ts";

/** The plans to lint. */
interface PlanSelection {
  plans: string[];
  /** Whether a path could not be searched, so that plans may be missing. */
  incomplete: boolean;
}

/**
 * Returns the plans to lint, and passes on which paths are excluded or could not be searched.
 * @throws UserError if a path does not exist, or no plan remains
 */
export async function selectPlans(
  paths: readonly string[],
  options: LintRunOptions,
  linter: Linter,
  hooks: LintHooks,
): Promise<PlanSelection> {
  const { runtime } = linter.workspace;
  const found = await searchIfRequired(paths, options, runtime);
  // Unchanged plans are dropped first, because this is cheaper than reading their configurations.
  const selected = await changedPlans(found.plans, paths, options, runtime);
  const plans = options.ignore
    ? await excludeIgnored(selected, paths, linter, options, hooks)
    : [...selected];
  const problems = await relevantProblems(found, options, linter);
  for (const notice of [...found.notices, ...searchProblemErrors(problems)]) await hooks.onNotice?.(notice);
  return { plans, incomplete: problems.some(({ incomplete }) => incomplete) };
}

async function searchIfRequired(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: ServiceRuntime,
): Promise<PlanSearch> {
  try {
    return searchPlans(options.related ? [] : paths, runtime);
  } catch (error) {
    const accepted = options.passOnNoPlans || options.staged || options.related;
    if (!accepted || !(error instanceof UserError) || !isNoPlansError(error.messageRef?.id)) throw error;
    return { plans: [], problems: [], notices: [error] };
  }
}

/** Returns the changed plans if `--since`, `--staged` or `--related` is used, otherwise all plans. */
async function changedPlans(
  plans: readonly string[],
  paths: readonly string[],
  { since, staged, related }: LintRunOptions,
  runtime: ServiceRuntime,
): Promise<readonly string[]> {
  if (since !== undefined)
    return (await import("./changed-since.ts")).plansChangedSince(since, plans, runtime);
  if (!staged && !related) return plans;
  const { changesFromPaths, affectedPlans } = await import("./affected-plans.ts");
  if (related) {
    // A plan that is named is selected even if Git ignores it.
    const named = paths.filter(
      (path) => isPlanName(basename(path)) && runtime.files.exists(resolve(runtime.cwd, path)),
    );
    const all = new Set([
      ...plans,
      ...named.map((path) => withSlashes(relative(runtime.cwd, resolve(runtime.cwd, path)))),
    ]);
    return affectedPlans([...all], changesFromPaths(paths, runtime.cwd), runtime);
  }
  const { StagedFiles } = await import("./staged-files.ts");
  if (!(runtime.files instanceof StagedFiles)) return plans;
  const { changes } = runtime.files;
  const all = [...plans, ...stagedPlans(runtime.files, paths, runtime)].filter((plan) =>
    runtime.files.exists(resolve(runtime.cwd, plan)),
  );
  return affectedPlans([...new Set(all)], changes, runtime);
}

/** Returns the staged plans, including those that Git ignores or that are not in the working tree. */
function stagedPlans(files: StagedFiles, paths: readonly string[], { cwd }: ServiceRuntime): string[] {
  const folders = paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [cwd];
  return files.stagedPaths
    .filter((file) => isPlanName(basename(file)) && folders.some((folder) => isWithin(folder, file)))
    .map((file) => withSlashes(relative(cwd, file)));
}

/**
 * Returns the paths that could not be searched, except excluded folders, and the ignore files that could not
 * be read.
 */
async function relevantProblems(
  { problems }: PlanSearch,
  options: LintRunOptions,
  linter: Linter,
): Promise<SearchProblem[]> {
  const { runtime } = linter.workspace;
  const relevant = new Map<string, SearchProblem>();
  for (const problem of problems) {
    const inside = resolve(runtime.cwd, problem.path, "smplan.yaml");
    const isLeftOut = options.ignore && (await linter.settingsFor(inside)).ignoredBy !== undefined;
    if (!isLeftOut) relevant.set(problem.path, problem);
  }
  for (const [file, code] of options.ignore ? linter.workspace.unreadIgnoreFiles : []) {
    const path = relative(runtime.cwd, file);
    relevant.set(path, { path, code, incomplete: true });
  }
  return [...relevant.values()];
}
