import { resolve } from "node:path";
import type { Files } from "../../plan/load.ts";
import { loadSource } from "../../plan/load.ts";
import { salvaged } from "../../plan/salvage.ts";
import type { Sections } from "../../plan/sections.ts";
import type { PlanSource } from "../../plan/source.ts";
import { type CheckedPlan, checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { configsOf } from "../configs.ts";
import { findPlan } from "../find-plans.ts";
import { read } from "../read.ts";
import type { World } from "../world.ts";

/** A plan with its crisis manual. */
export interface PlanOfManual {
  file: string;
  sections: Sections;
  source: PlanSource;
  checked: CheckedPlan;
  /** Whether some of the plan's text could not be read, and the sections are what is left. */
  damaged: boolean;
}

/** The plan with its manual. Faults elsewhere in it do not stand in the way, not even where it is no YAML any more. */
export async function manualAt(path: string | undefined, world: World): Promise<PlanOfManual> {
  const file = await findPlan(path, world);
  const plan = resolve(world.cwd, file);
  const { root } = await configsOf(world).for(plan);
  const source = loadSource(plan, { files: world.files, root });
  const checked = await read(file, () => checkPlan(source));
  const damaged = checked.faults.some(({ kind }) => kind === "yaml");
  const legible = damaged
    ? await checkPlan(loadSource(plan, { files: legibly(world.files), root }))
    : checked;
  return { file, sections: await soundParts(legible), source, checked, damaged };
}

/** Files as far as they can be read. */
function legibly(files: Files): Files {
  return {
    has: (path) => files.has(path),
    real: (path) => files.real(path),
    read: (path) => new TextEncoder().encode(salvaged(new TextDecoder().decode(files.read(path)))),
  };
}
