import { loadMessages } from "../../i18n/load-messages.ts";
import type { NamesById } from "../../i18n/names-by-id.ts";
import type { Prompt, PromptChoice, Prompter } from "../../wizard/prompter.ts";
import type { Questionnaire } from "../../wizard/questionnaire.ts";
import { starterIds } from "../../wizard/starters.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";

/** The choice of a plan without a starter. */
export const EMPTY_STARTER = "empty";

/** The answers before the first question about the plan. */
export interface StartAnswers {
  starter?: string;
  thorough: boolean;
}

/**
 * Asks for a starter and how thorough to be. Options of the command line are known answers.
 * @param countQuestions returns the number of questions for a choice
 */
export async function askStartQuestions(
  interview: Questionnaire,
  words: WizardTexts,
  countQuestions: (start: StartAnswers) => Promise<number>,
): Promise<StartAnswers> {
  const { advice, wizard, language } = words;
  const names: NamesById = await loadMessages("starters", language, { values: "as-is" });
  const choices: PromptChoice[] = [
    ...starterIds.map((id) => ({ value: id, name: names[id] ?? id, about: advice.start.starterNote })),
    { value: EMPTY_STARTER, name: advice.start.empty },
  ];
  const typed = String(
    await interview.ask("starter", choicePrompt(advice.start.from, choices, EMPTY_STARTER, words)),
  );
  const starter = typed === EMPTY_STARTER ? {} : { starter: typed };
  const depthChoices: PromptChoice[] = [
    {
      value: "short",
      name: wizard.pathShort({ count: await countQuestions({ ...starter, thorough: false }) }),
    },
    {
      value: "full",
      name: wizard.pathFull({ count: await countQuestions({ ...starter, thorough: true }) }),
    },
  ];
  const thoroughness = await interview.ask(
    "thoroughness",
    choicePrompt(wizard.pathAsk, depthChoices, "short", words),
  );
  return { ...starter, thorough: thoroughness === "full" };
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

/**
 * Prints the title and number of a step. The first time, also prints the introduction from its lesson.
 */
export function announceStep(
  prompter: Prompter,
  step: string,
  { steps, first }: { steps: readonly string[]; first: boolean },
  { lessons, wizard }: WizardTexts,
): void {
  const lesson = lessons[step as keyof typeof lessons];
  if (!lesson) return;
  const place = wizard.step({
    step: steps.indexOf(step) + 1,
    steps: steps.length,
    title: lesson.title,
  });
  prompter.say(place, "title");
  if (!first) return;
  prompter.say([lesson.about, ...(lesson.points ?? []).map((point) => `• ${point}`)].join("\n"));
}
