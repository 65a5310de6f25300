import { realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { Linter } from "./linter.ts";

/** More plans than these are only counted. */
const MAX_NAMED_PLANS = 5;

/**
 * Returns the plans that no configuration and no .smplanignore leaves out. Tells of every named file and folder that
 * is left out with all its plans.
 * @throws UserError if no plan is left
 */
export async function excludeIgnored(
  plans: readonly string[],
  paths: readonly string[],
  linter: Linter,
  options: LintRunOptions,
  runtime: Runtime,
): Promise<string[]> {
  const left: string[] = [];
  const ignored = new Map<string, string>();
  for (const plan of plans) {
    const { ignoredBy } = await linter.settingsFor(plan);
    if (ignoredBy === undefined) left.push(plan);
    else ignored.set(plan, relative(runtime.cwd, ignoredBy));
  }
  if (ignored.size === 0) return left;
  const selects = options.since !== undefined || options.staged || options.related;
  if (left.length > 0 || selects) {
    await reportIgnoredPaths(paths, { left, ignored }, options, runtime);
    return left;
  }
  for (const [file, own] of plansByIgnoreFile(ignored))
    await printMessage("leftOut", { plan: own, file }, options, runtime);
  if (options.passOnNoPlans) return left;
  throw userError("allLeftOut");
}

/** The plans that each file leaves out, as a text. */
function plansByIgnoreFile(ignored: ReadonlyMap<string, string>): Map<string, string> {
  const plans = new Map<string, string[]>();
  for (const [plan, file] of ignored) {
    const own = plans.get(file);
    if (own) own.push(plan);
    else plans.set(file, [plan]);
  }
  return new Map(
    Array.from(plans, ([file, own]) => {
      const named = own.slice(0, MAX_NAMED_PLANS).join(", ");
      return [file, own.length > MAX_NAMED_PLANS ? `${named}, … (${own.length})` : named];
    }),
  );
}

async function reportIgnoredPaths(
  paths: readonly string[],
  { left, ignored }: { left: readonly string[]; ignored: ReadonlyMap<string, string> },
  options: LintRunOptions,
  runtime: Runtime,
): Promise<void> {
  const checked = new Set(left.flatMap((plan) => pathAndParents(plan, runtime)));
  const leftOut = new Map<string, string>();
  for (const [plan, file] of ignored)
    for (const place of pathAndParents(plan, runtime)) leftOut.set(place, file);
  for (const path of new Set(paths)) {
    const [place = ""] = pathAndParents(path, runtime);
    const file = leftOut.get(place);
    if (file !== undefined && !checked.has(place))
      await printMessage("leftOut", { plan: path, file }, options, runtime);
  }
}

/** A path without links, and every folder that it lies in. */
function pathAndParents(path: string, { cwd }: Runtime): string[] {
  let place = resolve(cwd, path);
  try {
    place = realpathSync(place);
  } catch {
    // What cannot be read has only its name.
  }
  const places: string[] = [];
  for (let folder = place; ; folder = dirname(folder)) {
    places.push(folder);
    if (dirname(folder) === folder) return places;
  }
}
