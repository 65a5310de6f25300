import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { showOverview } from "../../wizard/answer-overview.ts";
import { askWholePlan, stepNames } from "../../wizard/flow.ts";
import { yearFrom } from "../../wizard/period.ts";
import type { Prompter } from "../../wizard/prompter.ts";
import { type Answers, Questionnaire } from "../../wizard/questionnaire.ts";
import { starterText } from "../../wizard/starters.ts";
import { Wizard, type WizardContext } from "../../wizard/wizard.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { ScriptedPrompter } from "./scripted-prompter.ts";
import { announceStep, askStartQuestions, type StartAnswers } from "./start-questions.ts";

/** What the wizard is run with. */
export interface InitSession {
  runtime: Runtime;
  words: WizardTexts;
  today: string;
  /** Where the plan is to stand: its configuration judges it. */
  file: string;
  prompter: Prompter;
  answers: Answers;
  /** Whether a starter stays as it is where no answer is known. */
  keepStarter: boolean;
  /** Whether the person looks over everything before it is written. */
  reviewed: boolean;
  saveAnswers(answers: Answers): void;
}

/** What came of a run: the plan's text but for the line about its schema, and every answer. */
export interface InitResult {
  text(): Promise<string>;
  interview: Questionnaire;
}

/** Asks about a plan from the first question to the last. */
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
  const setting = {
    words,
    today,
    vocabulary: new Vocabulary(),
    prompter,
    lint: lazyLinter(session),
    keepStarter: session.keepStarter,
  };
  return interview.run(async () => {
    const { starter, thorough } = await askStartQuestions(interview, words, (start) =>
      countQuestions(start, setting),
    );
    const text = await startingText(starter, setting);
    wizard = new Wizard(interview, { ...setting, thorough }, planData(text));
    await askWholePlan(wizard);
    if (session.reviewed) {
      const again = await showOverview(wizard, interview.asked, true);
      if (again !== undefined) interview.askAgain([again]);
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

/** How many questions somebody is asked who answers each as its example does. */
async function countQuestions(
  { starter, thorough }: StartAnswers,
  setting: Omit<WizardContext, "thorough">,
): Promise<number> {
  const prompter = new ScriptedPrompter(undefined, true);
  const silent = {
    prompter,
    saveAnswers() {},
    introduceStep() {},
    chooseQuestion: async () => undefined,
    noEarlierQuestion: "",
  };
  const base = planData(await startingText(starter, setting));
  const wizard = new Wizard(
    new Questionnaire(silent),
    { ...setting, thorough, prompter, lint: async () => [], keepStarter: false },
    base,
  );
  await askWholePlan(wizard);
  return wizard.questionnaire.asked.length;
}

/** The linter, which is loaded only once there is something to judge. */
function lazyLinter({ file, words, today, runtime }: InitSession) {
  let judge: Promise<import("../lint/plan-linter.ts").PlanLinter> | undefined;
  return async (plan: Wizard["plan"]) => {
    judge ??= import("../lint/plan-linter.ts").then(({ createPlanLinter }) =>
      createPlanLinter(file, { language: words.language, today }, runtime),
    );
    return (await (await judge).lintDraft(plan)).findings;
  };
}
