import { resolve } from "node:path";
import { languageOf } from "../../i18n/languages.ts";
import { loadPerformanceWords } from "../../i18n/performance.ts";
import { fillWords } from "../../i18n/report.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { Decision } from "../../plan/types.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { checkPlan } from "../../schema/validate-plan.ts";
import { todayOf } from "../lint/lint-context.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findThing } from "../project/find-by-id.ts";
import { findPlan } from "../project/find-plans.ts";
import { read } from "../project/with-read-errors.ts";
import { writePlan } from "./write-plan-changes.ts";

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
