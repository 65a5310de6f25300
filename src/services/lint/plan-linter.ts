import { type LintedPlan, lintPlan } from "../../lint/lint-plan.ts";
import type { PartOfPlan } from "../../plan/sections.ts";
import type { World } from "../../platform/runtime.ts";
import { readerOf } from "../../results/result-reader.ts";
import { configsOf } from "../project/configs.ts";
import { circumstances } from "./lint-context.ts";

/** Judges a plan by the configuration of the place where it is to stand. */
export interface PlanJudge {
  /** The plan as its file has it. @throws what the file system says where it cannot be read */
  file(): Promise<LintedPlan>;
  /** A plan that is being written: its data are YAML as they are. */
  plan(plan: PartOfPlan): Promise<LintedPlan>;
}

/** @param asked whether plugins are loaded: only for what goes through all problems of a plan */
export async function judgeOf(
  path: string,
  when: { language: string; today: string },
  world: World,
  { plugins }: { plugins?: boolean } = {},
): Promise<PlanJudge> {
  const settings = await configsOf(world, { plugins, language: when.language }).for(path);
  const judgement = {
    ...settings,
    ...(await circumstances(when, world)),
    readings: readerOf({ plan: path, root: settings.root, files: world.files }),
  };
  const options = { files: world.files, root: settings.root };
  return {
    file: () => lintPlan(path, judgement, options),
    plan: (plan) => lintPlan(path, judgement, { ...options, text: JSON.stringify({ smplan: 1, ...plan }) }),
  };
}
