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

/** The options of commands that ask about a plan. */
export interface OpenPlanOptions {
  language?: string;
  plain?: boolean;
}

/** An existing plan that is open for questions. */
export interface OpenPlan {
  file: string;
  wizard: Wizard;
  words: WizardTexts;
  linter: PlanLinter;
  source: PlanSource;
}

/**
 * Opens a plan for questions in a terminal.
 * @throws UserError if there is no terminal, or the plan does not exist or cannot be read
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
  /** Whether to load the rules of plugins. */
  plugins?: boolean;
  words: WizardTexts;
  prompter: Prompter;
  runtime: Runtime;
}

/**
 * Opens a plan with the current content of its file.
 * @throws UserError if the file cannot be read or changed
 */
export async function reopenPlan(
  file: string,
  { plugins, words, prompter, runtime }: ReopenOptions,
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
