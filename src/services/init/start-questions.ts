import { loadStarterNames } from "../../i18n/starters.ts";
import { fill } from "../../wizard/interpolate.ts";
import type { Choice, Prompt, Talker } from "../../wizard/prompter.ts";
import type { Interview } from "../../wizard/questionnaire.ts";
import { starterIds } from "../../wizard/starters.ts";
import type { Words } from "../../wizard/wizard-texts.ts";

/** The empty page, among the starters. */
export const EMPTY = "empty";

/** What is decided before the first question of a plan. */
export interface Start {
  starter?: string;
  thorough: boolean;
}

/**
 * Asks what to begin with and how thorough to be; what was said on the command line is known already.
 * @param count how many questions there would be
 */
export async function askStart(
  interview: Interview,
  words: Words,
  count: (start: Start) => Promise<number>,
): Promise<Start> {
  const { advice, wizard, language } = words;
  const names = await loadStarterNames(language);
  const choices: Choice[] = [
    ...starterIds.map((id) => ({ value: id, name: names[id] ?? id, about: advice.start.starterNote })),
    { value: EMPTY, name: advice.start.empty },
  ];
  const typed = String(await interview.ask("starter", choice(advice.start.from, choices, EMPTY, words)));
  const starter = typed === EMPTY ? {} : { starter: typed };
  const depth: Choice[] = [
    { value: "short", name: fill(wizard.pathShort, { count: await count({ ...starter, thorough: false }) }) },
    { value: "full", name: fill(wizard.pathFull, { count: await count({ ...starter, thorough: true }) }) },
  ];
  const depthTyped = await interview.ask("thoroughness", choice(wizard.pathAsk, depth, "short", words));
  return { ...starter, thorough: depthTyped === "full" };
}

function choice(ask: string, choices: readonly Choice[], proposed: string, { wizard }: Words): Prompt {
  return {
    kind: "choice",
    ask,
    notes: [],
    help: [],
    choices,
    proposed,
    optional: false,
    complain: (typed) =>
      choices.some(({ value }) => value === typed) ? undefined : wizard.complaints.unknown,
  };
}

/** Says which of the steps begins, and where it does so for the first time, what it is for, as its lesson has it. */
export function openStep(
  talker: Talker,
  step: string,
  { steps, first }: { steps: readonly string[]; first: boolean },
  { lessons, wizard }: Words,
): void {
  const lesson = lessons[step as keyof typeof lessons];
  if (!lesson) return;
  const place = fill(wizard.step, {
    step: steps.indexOf(step) + 1,
    steps: steps.length,
    title: lesson.title,
  });
  talker.say(place, "title");
  if (!first) return;
  talker.say([lesson.about, ...(lesson.points ?? []).map((point) => `• ${point}`)].join("\n"));
}
