import { Vocabulary } from "../../catalog/vocabulary.ts";
import { userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { createPrompter } from "../../prompts/create-prompter.ts";
import { promptWords } from "../../prompts/prompt-words.ts";
import type { Prompter } from "../../wizard/prompter.ts";
import { Questionnaire } from "../../wizard/questionnaire.ts";
import { Wizard } from "../../wizard/wizard.ts";
import { loadWizardTexts, type WizardTexts } from "../../wizard/wizard-texts.ts";
import { todayOf } from "../lint/lint-context.ts";
import { createPlanLinter, type PlanLinter } from "../lint/plan-linter.ts";
import { findPlan } from "../project/find-plans.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/** How a command that asks about a plan was called. */
export interface OpenPlanOptions {
  language?: string;
  plain?: boolean;
}

/** A plan that is there, open for questions. */
export interface OpenPlan {
  file: string;
  wizard: Wizard;
  words: WizardTexts;
  linter: PlanLinter;
  source: PlanSource;
}

/**
 * Opens a plan for questions in a terminal.
 * @throws UserError where there is no terminal, no such plan, or it cannot be read
 */
export async function openPlan(
  file: string | undefined,
  options: OpenPlanOptions & { plugins?: boolean },
  runtime: Runtime,
): Promise<OpenPlan> {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) throw userError("noTerminalToAsk");
  const language = options.language ?? languageOf(environmentLanguage(runtime));
  const words = await loadWizardTexts(language);
  const prompter = await createPrompter(runtime, promptWords(words.wizard, words.advice), {
    plain: options.plain,
    questionnaire: false,
  });
  return reopenPlan(await findPlan(file, runtime), { plugins: options.plugins, words, prompter, runtime });
}

interface ReopenOptions {
  /** Whether the rules of plugins count. */
  plugins?: boolean;
  words: WizardTexts;
  prompter: Prompter;
  runtime: Runtime;
}

/** Reads the plan as its file has it now. */
export async function reopenPlan(
  file: string,
  { plugins, words, prompter, runtime }: ReopenOptions,
): Promise<OpenPlan> {
  const today = todayOf(runtime);
  const judge = await createPlanLinter(file, { language: words.language, today }, runtime, { plugins });
  const { source } = await withReadErrors(file, () => judge.lintFile());
  const [fault] = source.main.diagnostics;
  if (fault || typeof source.main.data !== "object" || source.main.data === null)
    throw userError("notChangeable", { file });
  const hooks = {
    prompter,
    saveAnswers() {
      // Each answer goes into the file at once.
    },
    introduceStep() {
      // The person knows where they are.
    },
    chooseQuestion: async () => undefined,
    noEarlierQuestion: words.advice.keys.first,
  };
  const lint = async (plan: Wizard["plan"]) => (await judge.lintDraft(plan)).findings;
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
  return { file, wizard, words, linter: judge, source };
}
