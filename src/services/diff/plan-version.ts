import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { failure } from "../../errors.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { Sections } from "../../plan/sections.ts";
import type { World } from "../../platform/runtime.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { checkPlan } from "../../schema/validate-plan.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findPlan } from "../project/find-plans.ts";
import { read } from "../project/with-read-errors.ts";
import { FilesAt, isRevision, worldAt } from "./revision-files.ts";

/** A plan as it is, or was. */
export interface PlanVersion {
  /** The file, or the revision. */
  label: string;
  /** The day of the revision. */
  day?: string;
  sections: Sections;
  /** Whether some of it could not be read. */
  broken: boolean;
}

/** The two plans that two words stand for: files or folders, or revisions of git for the plan of this folder. */
export async function versionsOf(
  [old, now]: readonly [string, string | undefined],
  plan: string | undefined,
  world: World,
): Promise<[PlanVersion, PlanVersion]> {
  const before = await versionOf(old, plan, world);
  const after = now === undefined ? await versionNow(plan, world) : await versionOf(now, plan, world);
  return [before, after];
}

async function versionOf(name: string, plan: string | undefined, world: World): Promise<PlanVersion> {
  // What is there as a file is meant as one, unless a plan is named apart.
  if (plan === undefined && statSync(resolve(world.cwd, name), { throwIfNoEntry: false }))
    return versionNow(name, world);
  if (!/[\\/]|\.ya?ml$/.test(name) || isRevision(name, world))
    return planAt(name, await findPlan(plan, world), world);
  throw failure("noVersion", { name });
}

async function versionNow(path: string | undefined, world: World): Promise<PlanVersion> {
  const file = await findPlan(path, world);
  return load(file, path === undefined ? basename(file) : file, world);
}

/**
 * A plan, and what it includes, as git has it at a revision.
 * @throws UserError where git does not know the revision, or the plan was not there
 */
export async function planAt(revision: string, file: string, world: World): Promise<PlanVersion> {
  const files = new FilesAt(revision, world.cwd);
  const { root } = await configsOf(world).for(file);
  return { ...(await load(file, revision, worldAt(files, world), root)), day: files.day };
}

async function load(file: string, label: string, world: World, root?: string): Promise<PlanVersion> {
  const within = root ?? (await configsOf(world).for(file)).root;
  const checked = await read(file, () => checkPlan(loadSource(file, { files: world.files, root: within })));
  refuseWhatIsNoPlan(checked);
  return {
    label,
    sections: await soundParts(checked),
    broken: checked.broken.size > 0 || checked.faults.length > 0,
  };
}
