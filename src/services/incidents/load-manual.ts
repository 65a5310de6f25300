import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { failure, faultSays } from "../../errors.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { salvaged } from "../../plan/recover.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Files } from "../../platform/file-system.ts";
import type { World } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { type CheckedPlan, checkPlan } from "../../schema/validate-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findPlan } from "../project/find-plans.ts";
import { read } from "../project/with-read-errors.ts";
import { tellHindrance } from "./warn-about-error.ts";

/** A plan with its crisis manual. */
export interface PlanOfManual {
  file: string;
  sections: Sections;
  source: PlanSource;
  checked: CheckedPlan;
  /** Whether some of the plan's text could not be read, and the sections are what is left. */
  damaged: boolean;
}

/**
 * Returns the plan with its manual. Faults elsewhere in it do not stand in the way, not even if it is no YAML any more, nor
 * does a configuration that cannot be read: that is said, and the rest is used.
 * @throws UserError if there is no plan, or it cannot be read at all
 */
export async function manualAt(path: string | undefined, world: World): Promise<PlanOfManual> {
  const file = await planFor(path, world);
  const plan = resolve(world.cwd, file);
  const root = await rootOf(plan, world);
  const source = await read(file, () => loadSource(plan, { files: world.files, root }));
  const checked = await checkPlan(source);
  const damaged = checked.faults.some(({ kind }) => kind === "yaml");
  await tellLostParts(checked, world);
  const legible = damaged
    ? await checkPlan(loadSource(plan, { files: legibly(world.files), root }))
    : checked;
  return { file, sections: await soundParts(legible), source, checked, damaged };
}

/** Names the included files that cannot be used: the manual may be in one of them. */
async function tellLostParts({ source, faults }: CheckedPlan, world: World): Promise<void> {
  const lost = faults.filter(
    ({ kind, span }) => kind === "include" || (kind === "yaml" && span.file !== source.file),
  );
  for (const fault of lost)
    await tellHindrance(
      failure("partLost", { file: fault.span.file, wrong: faultSays(rules, fault) }),
      world,
    );
}

/**
 * Returns the plan that is meant. If looking for plans fails, as in a folder that holds something unreadable,
 * the only file with the name of a plan is taken.
 */
async function planFor(path: string | undefined, world: World): Promise<string> {
  try {
    return await findPlan(path, world);
  } catch (error) {
    if (error instanceof UserError && error.said?.id === "severalPlans") throw error;
    const [only, ...others] = path === undefined ? plansHere(world) : [];
    if (only === undefined || others.length > 0) throw error;
    await tellHindrance(error, world);
    return only;
  }
}

function plansHere({ cwd }: World): string[] {
  const names = readdirSync(cwd).filter((name) => /^(?:smplan|.+\.smplan)\.ya?ml$/.test(name));
  const [first] = names.filter((name) => name.startsWith("smplan."));
  return first === undefined ? names : [first];
}

/** Returns the folder that includes may not leave: that of the configuration, or of the plan if there is none to be read. */
async function rootOf(plan: string, world: World): Promise<string> {
  try {
    return (await configsOf(world).for(plan)).root;
  } catch (error) {
    await tellHindrance(error, world);
    return dirname(plan);
  }
}

/** Files as far as they can be read. */
function legibly(files: Files): Files {
  return {
    has: (path) => files.has(path),
    real: (path) => files.real(path),
    read: (path) => new TextEncoder().encode(salvaged(new TextDecoder().decode(files.read(path)))),
  };
}
