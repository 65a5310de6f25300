import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { userError } from "../../errors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { findPlan } from "../project/find-plans.ts";
import { Workspace } from "../project/workspace.ts";
import { isRevision, RevisionFiles } from "./revision-files.ts";

/** The current or an earlier version of a plan. */
export interface PlanVersion {
  /** The file, or the revision. */
  label: string;
  /** The date of the revision. */
  day?: string;
  sections: Sections;
  /** `true` if parts of the plan could not be read. */
  broken: boolean;
}

/** Returns the two named versions: files, folders, or git revisions of the plan of this folder. */
export async function loadVersions(
  [old, now]: readonly [string, string | undefined],
  plan: string | undefined,
  runtime: ServiceRuntime,
): Promise<[PlanVersion, PlanVersion]> {
  const before = await loadVersion(old, plan, runtime);
  const after =
    now === undefined ? await loadCurrentVersion(plan, runtime) : await loadVersion(now, plan, runtime);
  return [before, after];
}

async function loadVersion(
  name: string,
  plan: string | undefined,
  runtime: ServiceRuntime,
): Promise<PlanVersion> {
  // An existing file has precedence over a revision, unless the plan is given as an option.
  if (plan === undefined && statSync(resolve(runtime.cwd, name), { throwIfNoEntry: false }))
    return loadCurrentVersion(name, runtime);
  if (!/[\\/]|\.ya?ml$/.test(name) || isRevision(name, runtime))
    return loadVersionAt(name, await findPlan(plan, runtime), runtime);
  throw userError("noVersion", { name });
}

async function loadCurrentVersion(path: string | undefined, runtime: ServiceRuntime): Promise<PlanVersion> {
  const file = await findPlan(path, runtime);
  return loadVersionFile(file, path === undefined ? basename(file) : file, runtime);
}

/**
 * Returns a plan, with the files that it includes, at a git revision.
 * @throws UserError if git does not know the revision, or the plan did not exist in it
 */
export async function loadVersionAt(
  revision: string,
  file: string,
  runtime: ServiceRuntime,
): Promise<PlanVersion> {
  const files = new RevisionFiles(revision, runtime.cwd);
  const { root } = await new Workspace(runtime).configFor(file);
  return { ...(await loadVersionFile(file, revision, withFiles(runtime, files), root)), day: files.day };
}

async function loadVersionFile(
  file: string,
  label: string,
  runtime: ServiceRuntime,
  root?: string,
): Promise<PlanVersion> {
  const { validSections, broken, diagnostics } = await new Workspace(runtime).open(file, { root });
  return { label, sections: validSections, broken: broken.size > 0 || diagnostics.length > 0 };
}
