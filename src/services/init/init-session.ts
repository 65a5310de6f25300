import { Vocabulary } from "../../catalog/vocabulary.ts";
import { showOverview } from "../../wizard/answer-overview.ts";
import { askWholePlan, stepNames } from "../../wizard/flow.ts";
import { yearFrom } from "../../wizard/period.ts";
import type { Prompter } from "../../wizard/prompter.ts";
import { type Answers, Questionnaire } from "../../wizard/questionnaire.ts";
import { starterText } from "../../wizard/starters.ts";
import { Wizard, type WizardContext } from "../../wizard/wizard.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import type { InitContext } from "./init-options.ts";
import { ScriptedPrompter } from "./scripted-prompter.ts";
import { announceStep, askStartQuestions, type StartAnswers } from "./start-questions.ts";

/** The settings of a run of the wizard. */
export interface InitSession extends InitContext {
  /** The path of the plan, which determines the configuration of the linter. */
  file: string;
  prompter: Prompter;
  answers: Answers;
  /** Whether to keep the values of a starter if there is no answer. */
  keepStarter: boolean;
  /** Whether the user reviews all answers before the plan is written. */
  reviewed: boolean;
  saveAnswers(answers: Answers): void;
}

/** The result of a run: the text of the plan without the schema comment, and all answers. */
export interface InitResult {
  text(): Promise<string>;
  interview: Questionnaire;
}

/**
 * Asks all questions about a plan. A starter and known answers reduce the number of questions.
 * @throws PromptAborted if the user aborts
 */
export async function runInitSession(session: InitSession): Promise<InitResult> {
  const { prompter, words, today } = session;
  let wizard: Wizard | undefined;
  const opened = new Set<string>();
  const interview: Questionnaire = new Questionnaire(
    {
      prompter,
      saveAnswers: session.saveAnswers,
      noEarlierQuestion: words.advice.keys.first,
      introduceStep(step) {
        if (!wizard) return;
        announceStep(prompter, step, { steps: stepNames(wizard), first: !opened.has(step) }, words);
        opened.add(step);
      },
      chooseQuestion: async (asked) => (wizard ? showOverview(wizard, asked, false) : undefined),
    },
    session.answers,
  );
  const context = {
    words,
    today,
    vocabulary: new Vocabulary(),
    prompter,
    lint: lazyLinter(session),
    keepStarter: session.keepStarter,
  };
  return interview.run(async () => {
    const { starter, thorough } = await askStartQuestions(interview, words, (start) =>
      countQuestions(start, context),
    );
    const text = await startingText(starter, context);
    wizard = new Wizard(interview, { ...context, thorough }, planData(text));
    await askWholePlan(wizard);
    if (session.reviewed) {
      const chosen = await showOverview(wizard, interview.asked, true);
      if (chosen !== undefined) interview.askAgain([chosen]);
    }
    const finished = wizard;
    return {
      interview,
      async text() {
        const { planText, starterWithAnswers } = await import("../../wizard/plan-text.ts");
        return text === undefined ? planText(finished) : starterWithAnswers(text, finished);
      },
    };
  });
}

async function startingText(
  starter: string | undefined,
  { words: { language }, today }: Pick<WizardContext, "words" | "today">,
): Promise<string | undefined> {
  if (starter === undefined) return undefined;
  return starterText(starter, { language, start: yearFrom(today).start, today });
}

function planData(text: string | undefined): Record<string, unknown> {
  return text === undefined ? {} : (readYaml(text).data as Record<string, unknown>);
}

/** Returns the number of questions for a user who answers each with its example. */
async function countQuestions(
  { starter, thorough }: StartAnswers,
  context: Omit<WizardContext, "thorough">,
): Promise<number> {
  const prompter = new ScriptedPrompter(undefined, true);
  const hooks = {
    prompter,
    saveAnswers() {},
    introduceStep() {},
    chooseQuestion: async () => undefined,
    noEarlierQuestion: "",
  };
  const base = planData(await startingText(starter, context));
  const wizard = new Wizard(
    new Questionnaire(hooks),
    { ...context, thorough, prompter, lint: async () => [], keepStarter: false },
    base,
  );
  await askWholePlan(wizard);
  return wizard.questionnaire.asked.length;
}

/** Returns a function that lints drafts. It loads the linter on its first call. */
function lazyLinter({ file, words, today, runtime }: InitSession) {
  let linter: Promise<import("../lint/plan-linter.ts").PlanLinter> | undefined;
  return async (plan: Wizard["plan"]) => {
    linter ??= import("../lint/plan-linter.ts").then(({ createPlanLinter }) =>
      createPlanLinter(file, { language: words.language, today }, runtime),
    );
    return (await (await linter).lintDraft(plan)).findings;
  };
}
