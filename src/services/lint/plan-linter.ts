import { type LintedPlan, lintPlan } from "../../lint/lint-plan.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { resultReader } from "../../results/result-reader.ts";
import { configsOf } from "../project/configs.ts";
import { lintContext } from "./lint-context.ts";

/** Lints one plan with the configuration of its path. The file does not have to exist yet. */
export interface PlanLinter {
  /**
   * Lints the file.
   * @throws the error of the file system if it cannot be read
   */
  lintFile(): Promise<LintedPlan>;
  /** Lints the data of a plan that is not in its file yet, as if the file contained them. */
  lintDraft(plan: PartialPlan): Promise<LintedPlan>;
}

/**
 * Returns the linter of a plan.
 * @param options `plugins`: whether to load plugins. Only commands that go through all problems need them
 * @throws UserError if the configuration cannot be read
 */
export async function createPlanLinter(
  path: string,
  context: { language: string; today: string },
  runtime: Runtime,
  { plugins }: { plugins?: boolean } = {},
): Promise<PlanLinter> {
  const settings = await configsOf(runtime, { plugins, language: context.language }).configFor(path);
  const lintSettings = {
    ...settings,
    ...(await lintContext(context, runtime)),
    loadResults: resultReader({ plan: path, root: settings.root, files: runtime.files }),
  };
  const options = { files: runtime.files, root: settings.root };
  return {
    lintFile: () => lintPlan(path, lintSettings, options),
    lintDraft: (plan) =>
      lintPlan(path, lintSettings, { ...options, text: JSON.stringify({ smplan: 1, ...plan }) }),
  };
}
