import { realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { failure } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { tell } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import type { Judge } from "./linter.ts";

/** More plans than these are only counted. */
const MAX_NAMED_PLANS = 5;

/**
 * Returns the plans that no configuration and no .smplanignore leaves out. Tells of every named file and folder that
 * is left out with all its plans.
 * @throws UserError if no plan is left
 */
export async function withoutIgnored(
  plans: readonly string[],
  paths: readonly string[],
  judge: Judge,
  options: LintOptions,
  world: World,
): Promise<string[]> {
  const left: string[] = [];
  const ignored = new Map<string, string>();
  for (const plan of plans) {
    const { ignoredBy } = await judge.settingsFor(plan);
    if (ignoredBy === undefined) left.push(plan);
    else ignored.set(plan, relative(world.cwd, ignoredBy));
  }
  if (ignored.size === 0) return left;
  const selects = options.since !== undefined || options.staged || options.related;
  if (left.length > 0 || selects) {
    await tellNamed(paths, { left, ignored }, options, world);
    return left;
  }
  for (const [file, own] of byFile(ignored)) await tell("leftOut", { plan: own, file }, options, world);
  if (options.passOnNoPlans) return left;
  throw failure("allLeftOut");
}

/** The plans that each file leaves out, as a text. */
function byFile(ignored: ReadonlyMap<string, string>): Map<string, string> {
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

async function tellNamed(
  paths: readonly string[],
  { left, ignored }: { left: readonly string[]; ignored: ReadonlyMap<string, string> },
  options: LintOptions,
  world: World,
): Promise<void> {
  const checked = new Set(left.flatMap((plan) => placesOf(plan, world)));
  const leftOut = new Map<string, string>();
  for (const [plan, file] of ignored) for (const place of placesOf(plan, world)) leftOut.set(place, file);
  for (const path of new Set(paths)) {
    const [place = ""] = placesOf(path, world);
    const file = leftOut.get(place);
    if (file !== undefined && !checked.has(place))
      await tell("leftOut", { plan: path, file }, options, world);
  }
}

/** A path without links, and every folder that it lies in. */
function placesOf(path: string, { cwd }: World): string[] {
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
