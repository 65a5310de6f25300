import { realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter } from "./linter.ts";

/** The maximum number of plans that a message names. */
const MAX_NAMED_PLANS = 5;

/**
 * Returns the plans that neither a configuration nor a .smplanignore excludes. Sends a message for each
 * named file or folder whose plans are all excluded.
 * @throws UserError if no plan remains, unless options allow it
 */
export async function excludeIgnored(
  plans: readonly string[],
  paths: readonly string[],
  linter: Linter,
  options: LintRunOptions,
  hooks: LintHooks,
): Promise<string[]> {
  const { cwd } = linter.workspace.runtime;
  const left: string[] = [];
  const ignored = new Map<string, string>();
  for (const plan of plans) {
    const { ignoredBy } = await linter.settingsFor(plan);
    if (ignoredBy === undefined) left.push(plan);
    else ignored.set(plan, relative(cwd, ignoredBy));
  }
  if (ignored.size === 0) return left;
  const selects = options.since !== undefined || options.staged || options.related;
  if (left.length > 0 || selects) {
    await reportIgnoredPaths(paths, { left, ignored, cwd }, hooks);
    return left;
  }
  for (const [file, list] of plansByIgnoreFile(ignored))
    await hooks.onMessage?.("leftOut", { plan: list, file });
  if (options.passOnNoPlans) return left;
  throw userError("allLeftOut");
}

/** Returns the plans that each file excludes, as a comma-separated list. */
function plansByIgnoreFile(ignored: ReadonlyMap<string, string>): Map<string, string> {
  const entriesByFile = groupBy(ignored, ([, file]) => file);
  return new Map(
    Array.from(entriesByFile, ([file, group]) => {
      const plans = group.map(([plan]) => plan);
      const named = plans.slice(0, MAX_NAMED_PLANS).join(", ");
      return [file, group.length > MAX_NAMED_PLANS ? `${named}, … (${group.length})` : named];
    }),
  );
}

async function reportIgnoredPaths(
  paths: readonly string[],
  { left, ignored, cwd }: { left: readonly string[]; ignored: ReadonlyMap<string, string>; cwd: string },
  hooks: LintHooks,
): Promise<void> {
  const checked = new Set(left.flatMap((plan) => pathAndParents(plan, cwd)));
  const leftOut = new Map<string, string>();
  for (const [plan, file] of ignored) for (const place of pathAndParents(plan, cwd)) leftOut.set(place, file);
  for (const path of new Set(paths)) {
    const [place = ""] = pathAndParents(path, cwd);
    const file = leftOut.get(place);
    if (file !== undefined && !checked.has(place)) await hooks.onMessage?.("leftOut", { plan: path, file });
  }
}

/** Returns a path without links, followed by all its parent folders. */
function pathAndParents(path: string, cwd: string): string[] {
  let place = resolve(cwd, path);
  try {
    place = realpathSync(place);
  } catch {
    // The links of a path that cannot be read are unknown.
  }
  const places: string[] = [];
  for (let folder = place; ; folder = dirname(folder)) {
    places.push(folder);
    if (dirname(folder) === folder) return places;
  }
}
