import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { diagnosticMessageRef, userError } from "../../errors.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { recoverValidYaml } from "../../plan/recover.ts";
import type { Sections } from "../../plan/sections.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { rules } from "../../rules/index.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import type { ValidatedPlan } from "../../schema/validate-plan.ts";
import { findPlan } from "../project/find-plans.ts";
import { Workspace } from "../project/workspace.ts";
import { warnAboutError } from "./warn-about-error.ts";

/** A plan with its crisis manual. */
export interface PlanWithManual {
  file: string;
  sections: Sections;
  source: PlanSource;
  checked: ValidatedPlan;
  /** `true` if parts of the file are not valid YAML; the sections contain the other parts. */
  damaged: boolean;
}

/**
 * Returns the plan with its manual. The readable parts are used even if the file is not valid YAML or the
 * configuration cannot be read; a warning reports that.
 * @throws UserError if there is no plan, or it cannot be read at all
 */
export async function loadManual(path: string | undefined, runtime: ServiceRuntime): Promise<PlanWithManual> {
  const file = await findManualPlan(path, runtime);
  const plan = resolve(runtime.cwd, file);
  const workspace = new Workspace(runtime);
  const root = await projectRoot(plan, workspace, runtime);
  const checked = await workspace.validate(plan, { root });
  const damaged = checked.diagnostics.some(({ kind }) => kind === "yaml");
  await warnAboutLostIncludes(checked, runtime);
  const readable = damaged
    ? await new Workspace(withFiles(runtime, recoveringFiles(runtime.files))).validate(plan, { root })
    : checked;
  return { file, sections: await validParts(readable), source: checked.source, checked, damaged };
}

/** Warns about included files that cannot be used: the manual may be in one of them. */
async function warnAboutLostIncludes(
  { source, diagnostics }: ValidatedPlan,
  runtime: ServiceRuntime,
): Promise<void> {
  const lost = diagnostics.filter(
    ({ kind, span }) => kind === "include" || (kind === "yaml" && span.file !== source.file),
  );
  for (const diagnostic of lost)
    await warnAboutError(
      userError("partLost", {
        file: diagnostic.span.file,
        wrong: await diagnosticMessageRef(rules, diagnostic),
      }),
      runtime,
    );
}

/**
 * Returns the path of the plan. If the search for plans fails, such as in a folder with unreadable files,
 * returns the only file here with the name of a plan.
 */
async function findManualPlan(path: string | undefined, runtime: ServiceRuntime): Promise<string> {
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

function planFilesHere({ cwd }: Pick<ServiceRuntime, "cwd">): string[] {
  const names = readdirSync(cwd).filter((name) => /^(?:smplan|.+\.smplan)\.ya?ml$/.test(name));
  const [first] = names.filter((name) => name.startsWith("smplan."));
  return first === undefined ? names : [first];
}

/** Returns the root of includes: the folder of the configuration if it can be read, or of the plan. */
async function projectRoot(plan: string, workspace: Workspace, runtime: ServiceRuntime): Promise<string> {
  try {
    return (await workspace.configFor(plan)).root;
  } catch (error) {
    await warnAboutError(error, runtime);
    return dirname(plan);
  }
}

/** Returns a file system that leaves invalid YAML out of the files. */
function recoveringFiles(files: FileSystem): FileSystem {
  return {
    exists: (path) => files.exists(path),
    realPath: (path) => files.realPath(path),
    read: (path) => new TextEncoder().encode(recoverValidYaml(new TextDecoder().decode(files.read(path)))),
  };
}
