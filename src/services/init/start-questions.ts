import { loadStarterNames } from "../../i18n/starters.ts";
import { interpolate } from "../../wizard/interpolate.ts";
import type { Prompt, PromptChoice, Prompter } from "../../wizard/prompter.ts";
import type { Questionnaire } from "../../wizard/questionnaire.ts";
import { starterIds } from "../../wizard/starters.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";

/** The empty page, among the starters. */
export const EMPTY_STARTER = "empty";

/** What is decided before the first question of a plan. */
export interface StartAnswers {
  starter?: string;
  thorough: boolean;
}

/**
 * Asks what to begin with and how thorough to be; what was said on the command line is known already.
 * @param countQuestions how many questions there would be
 */
export async function askStartQuestions(
  interview: Questionnaire,
  words: WizardTexts,
  countQuestions: (start: StartAnswers) => Promise<number>,
): Promise<StartAnswers> {
  const { advice, wizard, language } = words;
  const names = await loadStarterNames(language);
  const choices: PromptChoice[] = [
    ...starterIds.map((id) => ({ value: id, name: names[id] ?? id, about: advice.start.starterNote })),
    { value: EMPTY_STARTER, name: advice.start.empty },
  ];
  const typed = String(
    await interview.ask("starter", choicePrompt(advice.start.from, choices, EMPTY_STARTER, words)),
  );
  const starter = typed === EMPTY_STARTER ? {} : { starter: typed };
  const depth: PromptChoice[] = [
    {
      value: "short",
      name: interpolate(wizard.pathShort, { count: await countQuestions({ ...starter, thorough: false }) }),
    },
    {
      value: "full",
      name: interpolate(wizard.pathFull, { count: await countQuestions({ ...starter, thorough: true }) }),
    },
  ];
  const depthTyped = await interview.ask("thoroughness", choicePrompt(wizard.pathAsk, depth, "short", words));
  return { ...starter, thorough: depthTyped === "full" };
}

function choicePrompt(
  question: string,
  choices: readonly PromptChoice[],
  proposed: string,
  { wizard }: WizardTexts,
): Prompt {
  return {
    kind: "choice",
    question,
    notes: [],
    help: [],
    choices,
    proposed,
    optional: false,
    validate: (typed) =>
      choices.some(({ value }) => value === typed) ? undefined : wizard.complaints.unknown,
  };
}

/** Says which of the steps begins, and where it does so for the first time, what it is for, as its lesson has it. */
export function announceStep(
  prompter: Prompter,
  step: string,
  { steps, first }: { steps: readonly string[]; first: boolean },
  { lessons, wizard }: WizardTexts,
): void {
  const lesson = lessons[step as keyof typeof lessons];
  if (!lesson) return;
  const place = interpolate(wizard.step, {
    step: steps.indexOf(step) + 1,
    steps: steps.length,
    title: lesson.title,
  });
  prompter.say(place, "title");
  if (!first) return;
  prompter.say([lesson.about, ...(lesson.points ?? []).map((point) => `• ${point}`)].join("\n"));
}
