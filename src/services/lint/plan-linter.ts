import type { LintedPlan } from "../../lint/lint-plan.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { Workspace } from "../project/workspace.ts";
import { lintContext } from "./lint-context.ts";

/** Lints one plan with the configuration of its path. The file does not have to exist yet. */
export interface PlanLinter {
  /**
   * Lints the file.
   * @throws UserError if it cannot be read
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
  runtime: ServiceRuntime,
  { plugins }: { plugins?: boolean } = {},
): Promise<PlanLinter> {
  const workspace = new Workspace(runtime, { plugins, language: context.language });
  // A configuration with errors is reported before any question.
  await workspace.configFor(path);
  const settings = await lintContext(context, runtime);
  const lint = async (text?: string): Promise<LintedPlan> =>
    workspace.lint(await workspace.read(path, { text }), settings);
  return {
    lintFile: () => lint(),
    lintDraft: (plan) => lint(JSON.stringify({ smplan: 1, ...plan })),
  };
}
