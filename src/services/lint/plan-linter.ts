import { type LintedPlan, lintPlan } from "../../lint/lint-plan.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { resultReader } from "../../results/result-reader.ts";
import { configsOf } from "../project/configs.ts";
import { lintContext } from "./lint-context.ts";

/** Judges a plan by the configuration of the place where it is to stand. */
export interface PlanLinter {
  /** The plan as its file has it. @throws what the file system says where it cannot be read */
  lintFile(): Promise<LintedPlan>;
  /** A plan that is being written: its data are YAML as they are. */
  lintDraft(plan: PartialPlan): Promise<LintedPlan>;
}

/** @param asked whether plugins are loaded: only for what goes through all problems of a plan */
export async function createPlanLinter(
  path: string,
  context: { language: string; today: string },
  runtime: Runtime,
  { plugins }: { plugins?: boolean } = {},
): Promise<PlanLinter> {
  const settings = await configsOf(runtime, { plugins, language: context.language }).configFor(path);
  const judgement = {
    ...settings,
    ...(await lintContext(context, runtime)),
    loadResults: resultReader({ plan: path, root: settings.root, files: runtime.files }),
  };
  const options = { files: runtime.files, root: settings.root };
  return {
    lintFile: () => lintPlan(path, judgement, options),
    lintDraft: (plan) =>
      lintPlan(path, judgement, { ...options, text: JSON.stringify({ smplan: 1, ...plan }) }),
  };
}
