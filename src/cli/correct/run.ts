import { resolve } from "node:path";
import { languageOf } from "../../locale/languages.ts";
import { loadPerformanceWords } from "../../locale/performance.ts";
import { fillWords } from "../../locale/report.ts";
import { loadSource } from "../../plan/load.ts";
import type { Decision } from "../../plan/types.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import { checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { writePlan } from "../ask/write-changes.ts";
import { configsOf } from "../configs.ts";
import { findPlan } from "../find-plans.ts";
import { findThing } from "../find-thing.ts";
import { todayOf } from "../judgement.ts";
import { read } from "../read.ts";
import { refuseWhatIsNoPlan } from "../refuse.ts";
import type { World } from "../world.ts";

export interface CorrectOptions {
  change: string;
  expect?: string;
  by?: string;
  action?: string;
  today?: string;
}

/**
 * Records in a plan what was decided because a KPI falls short; every comment stays.
 * @throws UserError for a KPI, person or action that the plan does not have
 */
export async function correct(
  kpi: string,
  path: string | undefined,
  { change, expect, by, action, today }: CorrectOptions,
  world: World,
): Promise<number> {
  const file = await findPlan(path, world);
  const { root } = await configsOf(world).for(file);
  const source = await read(file, () => loadSource(resolve(world.cwd, file), { files: world.files, root }));
  const checked = await checkPlan(source);
  refuseWhatIsNoPlan(checked);
  const { kpis, team, strategy, plan } = await soundParts(checked);
  const { name } = findThing("kpi", kpi, kpis);
  if (by !== undefined) findThing("by", by, team);
  if (action !== undefined) findThing("action", action, strategy.actions ?? []);
  const item: Decision = {
    kpi,
    on: today ?? todayOf(world),
    ...(by === undefined ? {} : { by }),
    change,
    ...(expect === undefined ? {} : { expected: expect }),
    ...(action === undefined ? {} : { action }),
  };
  const changed = writePlan([{ append: ["measurement", "decisions"], item }], source, world);
  const words = await loadPerformanceWords(languageOf(plan.language));
  world.stdout.write(`${fillWords(words.recorded, { kpi: name, file: changed[0] ?? file })}\n`);
  return CLEAN;
}
