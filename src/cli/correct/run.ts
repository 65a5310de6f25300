import { resolve } from "node:path";
import { Configs } from "../../lint/config/index.ts";
import { failure } from "../../lint/failure.ts";
import { languageOf } from "../../locale/languages.ts";
import { loadPerformanceWords } from "../../locale/performance.ts";
import { fillWords } from "../../locale/report.ts";
import { inARow } from "../../phrase.ts";
import { loadSource } from "../../plan/load.ts";
import { nearest } from "../../plan/nearest.ts";
import type { Decision } from "../../plan/types.ts";
import { rules } from "../../rules/index.ts";
import { checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { writePlan } from "../ask/write-changes.ts";
import { CLEAN } from "../command.ts";
import { findPlan } from "../find-plans.ts";
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
  const { root } = await new Configs(world.files, rules).for(file);
  const source = loadSource(resolve(world.cwd, file), { files: world.files, root });
  const checked = await read(file, () => checkPlan(source));
  refuseWhatIsNoPlan(checked);
  const { kpis, team, strategy, plan } = await soundParts(checked);
  known("kpi", kpi, kpis);
  known("by", by, team);
  known("action", action, strategy.actions ?? []);
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
  const { name = kpi } = kpis.find(({ id }) => id === kpi) ?? {};
  world.stdout.write(`${fillWords(words.recorded, { kpi: name, file: changed[0] ?? file })}\n`);
  return CLEAN;
}

/** @throws UserError for an id that none of these has */
function known(option: string, id: string | undefined, things: readonly { id: string }[]): void {
  if (id === undefined || things.some((thing) => thing.id === id)) return;
  const ids = things.map((thing) => thing.id);
  const [near] = nearest(id, ids);
  throw near
    ? failure("notInPlanNear", { option, id, near })
    : failure("notInPlan", { option, id, ids: inARow(ids.slice(0, 20)) });
}
