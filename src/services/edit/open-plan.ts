import { Vocabulary } from "../../catalog/vocabulary.ts";
import { userError } from "../../errors.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import { Questionnaire } from "../../wizard/questionnaire.ts";
import { Wizard } from "../../wizard/wizard.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";
import { todayOf } from "../lint/lint-context.ts";
import { createPlanLinter, type PlanLinter } from "../lint/plan-linter.ts";
import { findPlan } from "../project/find-plans.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/** An existing plan that is open for questions. */
export interface OpenPlan {
  file: string;
  wizard: Wizard;
  words: WizardTexts;
  linter: PlanLinter;
  source: PlanSource;
}

/**
 * Opens the named plan, or the only plan of the folder, for questions.
 * @throws UserError if the plan does not exist, or cannot be read or changed
 */
export async function openPlan(
  file: string | undefined,
  conversation: Conversation,
  runtime: ServiceRuntime,
): Promise<OpenPlan> {
  return reopenPlan(await findPlan(file, runtime), conversation, runtime);
}

/**
 * Opens a plan with the current content of its file.
 * @param options `plugins`: whether to load the rules of plugins
 * @throws UserError if the file cannot be read or changed
 */
export async function reopenPlan(
  file: string,
  { words, prompter }: Conversation,
  runtime: ServiceRuntime,
  { plugins }: { plugins?: boolean } = {},
): Promise<OpenPlan> {
  const today = todayOf(runtime);
  const linter = await createPlanLinter(file, { language: words.language, today }, runtime, { plugins });
  const { source } = await withReadErrors(file, () => linter.lintFile());
  const [diagnostic] = source.main.diagnostics;
  if (diagnostic || typeof source.main.data !== "object" || source.main.data === null)
    throw userError("notChangeable", { file });
  const hooks = {
    prompter,
    saveAnswers() {
      // Answers are saved in the plan itself.
    },
    introduceStep() {
      // The user chose what to edit.
    },
    chooseQuestion: async () => undefined,
    noEarlierQuestion: words.advice.keys.first,
  };
  const lint = async (plan: Wizard["plan"]) => (await linter.lintDraft(plan)).findings;
  const context = {
    words,
    today,
    thorough: true,
    keepStarter: false,
    vocabulary: new Vocabulary(),
    prompter,
    lint,
  };
  const wizard = new Wizard(new Questionnaire(hooks), context, source.data);
  return { file, wizard, words, linter, source };
}
