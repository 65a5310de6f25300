import { basename, relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { isWithin, withSlashes } from "../../platform/paths.ts";
import type { World } from "../../platform/runtime.ts";
import { isPlanName, type SearchProblem } from "../project/files-below.ts";
import { meansNoPlans, type PlanSearch, searchPlans } from "../project/find-plans.ts";
import { withoutIgnored } from "./exclude-ignored.ts";
import type { LintOptions } from "./lint-run-options.ts";
import type { Judge } from "./linter.ts";
import type { StagedFiles } from "./staged-files.ts";

/** The plans that are to be judged. */
interface Selection {
  plans: string[];
  /** Whether something could not be looked into, so that plans may be missing. */
  incomplete: boolean;
}

/**
 * Returns the plans that are to be judged, and tells what is left out or could not be looked into.
 * @throws UserError if a path leads to nothing, or no plan is left
 */
export async function plansOf(
  paths: readonly string[],
  options: LintOptions,
  world: World,
  judge: Judge,
): Promise<Selection> {
  const found = await search(paths, options, world);
  // First of all: what stands as it stood costs no more than a look, not even its configuration is read.
  const selected = await changedOnes(found.plans, paths, options, world);
  const plans = options.ignore ? await withoutIgnored(selected, paths, judge, options, world) : [...selected];
  const problems = await problemsOf(found, options, world, judge);
  if (problems.length > 0 || found.notices.length > 0) {
    const { tellSearch } = await import("../project/print-search-problems.ts");
    await tellSearch({ ...found, problems }, findingLanguage(options.language, world), world);
  }
  return { plans, incomplete: problems.some(({ incomplete }) => incomplete) };
}

async function search(paths: readonly string[], options: LintOptions, world: World): Promise<PlanSearch> {
  try {
    return searchPlans(options.related ? [] : paths, world);
  } catch (error) {
    const accepted = options.passOnNoPlans || options.staged || options.related;
    if (!accepted || !(error instanceof UserError) || !meansNoPlans(error.said?.id)) throw error;
    return { plans: [], problems: [], notices: [error] };
  }
}

/** Those of the plans that changed, if only those are asked for. */
async function changedOnes(
  plans: readonly string[],
  paths: readonly string[],
  { since, staged, related }: LintOptions,
  world: World,
): Promise<readonly string[]> {
  if (since !== undefined) return (await import("./changed-since.ts")).touchedSince(since, plans, world);
  if (!staged && !related) return plans;
  const { namedChanges, touchedPlans } = await import("./affected-plans.ts");
  if (related) {
    // A plan that is named is meant, even if git ignores it.
    const named = paths.filter(
      (path) => isPlanName(basename(path)) && world.files.has(resolve(world.cwd, path)),
    );
    const all = new Set([
      ...plans,
      ...named.map((path) => withSlashes(relative(world.cwd, resolve(world.cwd, path)))),
    ]);
    return touchedPlans([...all], namedChanges(paths, world.cwd), world);
  }
  const { StagedFiles } = await import("./staged-files.ts");
  if (!(world.files instanceof StagedFiles)) return plans;
  const { changes } = world.files;
  const all = [...plans, ...stagedPlans(world.files, paths, world)].filter((plan) =>
    world.files.has(resolve(world.cwd, plan)),
  );
  return touchedPlans([...new Set(all)], changes, world);
}

/** Plans that are staged, those among them that are not in the working tree or that git ignores, too. */
function stagedPlans(files: StagedFiles, paths: readonly string[], { cwd }: World): string[] {
  const folders = paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [cwd];
  return files.staged
    .filter((file) => isPlanName(basename(file)) && folders.some((folder) => isWithin(folder, file)))
    .map((file) => withSlashes(relative(cwd, file)));
}

/** What could not be looked into, but for folders that are left out, and the ignore files that could not be read. */
async function problemsOf(
  { problems }: PlanSearch,
  options: LintOptions,
  world: World,
  judge: Judge,
): Promise<SearchProblem[]> {
  const left = new Map<string, SearchProblem>();
  for (const problem of problems) {
    const inside = resolve(world.cwd, problem.path, "smplan.yaml");
    const isLeftOut = options.ignore && (await judge.settingsFor(inside)).ignoredBy !== undefined;
    if (!isLeftOut) left.set(problem.path, problem);
  }
  for (const [file, code] of options.ignore ? judge.configs.unreadIgnoreFiles : []) {
    const path = relative(world.cwd, file);
    left.set(path, { path, code, incomplete: true });
  }
  return [...left.values()];
}
