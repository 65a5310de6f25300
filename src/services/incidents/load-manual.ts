import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { diagnosticMessageRef, userError } from "../../errors.ts";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { recoverValidYaml } from "../../plan/recover.ts";
import type { Sections } from "../../plan/sections.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import { type ValidatedPlan, validatePlan } from "../../schema/validate-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findPlan } from "../project/find-plans.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { warnAboutError } from "./warn-about-error.ts";

/** A plan with its crisis manual. */
export interface PlanWithManual {
  file: string;
  sections: Sections;
  source: PlanSource;
  checked: ValidatedPlan;
  /** Whether some of the plan's text could not be read, and the sections are what is left. */
  damaged: boolean;
}

/**
 * Returns the plan with its manual. Faults elsewhere in it do not stand in the way, not even if it is no YAML any more, nor
 * does a configuration that cannot be read: that is said, and the rest is used.
 * @throws UserError if there is no plan, or it cannot be read at all
 */
export async function loadManual(path: string | undefined, runtime: Runtime): Promise<PlanWithManual> {
  const file = await findManualPlan(path, runtime);
  const plan = resolve(runtime.cwd, file);
  const root = await projectRoot(plan, runtime);
  const source = await withReadErrors(file, () => loadPlanSource(plan, { files: runtime.files, root }));
  const checked = await validatePlan(source);
  const damaged = checked.diagnostics.some(({ kind }) => kind === "yaml");
  await warnAboutLostIncludes(checked, runtime);
  const legible = damaged
    ? await validatePlan(loadPlanSource(plan, { files: recoveringFiles(runtime.files), root }))
    : checked;
  return { file, sections: await validParts(legible), source, checked, damaged };
}

/** Names the included files that cannot be used: the manual may be in one of them. */
async function warnAboutLostIncludes(
  { source, diagnostics }: ValidatedPlan,
  runtime: Runtime,
): Promise<void> {
  const lost = diagnostics.filter(
    ({ kind, span }) => kind === "include" || (kind === "yaml" && span.file !== source.file),
  );
  for (const fault of lost)
    await warnAboutError(
      userError("partLost", { file: fault.span.file, wrong: diagnosticMessageRef(rules, fault) }),
      runtime,
    );
}

/**
 * Returns the plan that is meant. If looking for plans fails, as in a folder that holds something unreadable,
 * the only file with the name of a plan is taken.
 */
async function findManualPlan(path: string | undefined, runtime: Runtime): Promise<string> {
  try {
    return await findPlan(path, runtime);
  } catch (error) {
    if (error instanceof UserError && error.messageRef?.id === "severalPlans") throw error;
    const [only, ...others] = path === undefined ? planFilesHere(runtime) : [];
    if (only === undefined || others.length > 0) throw error;
    await warnAboutError(error, runtime);
    return only;
  }
}

function planFilesHere({ cwd }: Runtime): string[] {
  const names = readdirSync(cwd).filter((name) => /^(?:smplan|.+\.smplan)\.ya?ml$/.test(name));
  const [first] = names.filter((name) => name.startsWith("smplan."));
  return first === undefined ? names : [first];
}

/** Returns the folder that includes may not leave: that of the configuration, or of the plan if there is none to be read. */
async function projectRoot(plan: string, runtime: Runtime): Promise<string> {
  try {
    return (await configsOf(runtime).configFor(plan)).root;
  } catch (error) {
    await warnAboutError(error, runtime);
    return dirname(plan);
  }
}

/** Files as far as they can be read. */
function recoveringFiles(files: FileSystem): FileSystem {
  return {
    exists: (path) => files.exists(path),
    realPath: (path) => files.realPath(path),
    read: (path) => new TextEncoder().encode(recoverValidYaml(new TextDecoder().decode(files.read(path)))),
  };
}
