import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { World } from "../../platform/runtime.ts";
import { overview } from "../../wizard/answer-overview.ts";
import { askPlanThrough, stepsOf } from "../../wizard/flow.ts";
import { periodFrom } from "../../wizard/period.ts";
import type { Talker } from "../../wizard/prompter.ts";
import { type Answers, Interview } from "../../wizard/questionnaire.ts";
import { starterText } from "../../wizard/starters.ts";
import { type Setting, Wizard } from "../../wizard/wizard.ts";
import type { Words } from "../../wizard/wizard-texts.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { ScriptedTalker } from "./scripted-prompter.ts";
import { askStart, openStep, type Start } from "./start-questions.ts";

/** What the wizard is run with. */
export interface Session {
  world: World;
  words: Words;
  today: string;
  /** Where the plan is to stand: its configuration judges it. */
  file: string;
  talker: Talker;
  answers: Answers;
  /** Whether a starter stays as it is where no answer is known. */
  keepStarter: boolean;
  /** Whether the person looks over everything before it is written. */
  reviewed: boolean;
  keep(answers: Answers): void;
}

/** What came of a run: the plan's text but for the line about its schema, and every answer. */
export interface Outcome {
  text(): Promise<string>;
  interview: Interview;
}

/** Asks about a plan from the first question to the last. */
export async function runSession(session: Session): Promise<Outcome> {
  const { talker, words, today } = session;
  let wizard: Wizard | undefined;
  const opened = new Set<string>();
  const interview: Interview = new Interview(
    {
      talker,
      keep: session.keep,
      first: words.advice.keys.first,
      open(step) {
        if (!wizard) return;
        openStep(talker, step, { steps: stepsOf(wizard), first: !opened.has(step) }, words);
        opened.add(step);
      },
      overview: async (asked) => (wizard ? overview(wizard, asked, false) : undefined),
    },
    session.answers,
  );
  const setting = {
    words,
    today,
    vocabulary: new Vocabulary(),
    talker,
    lint: lintOf(session),
    keep: session.keepStarter,
  };
  return interview.through(async () => {
    const { starter, thorough } = await askStart(interview, words, (start) => countQuestions(start, setting));
    const text = await textOf(starter, setting);
    wizard = new Wizard(interview, { ...setting, thorough }, dataOf(text));
    await askPlanThrough(wizard);
    if (session.reviewed) {
      const again = await overview(wizard, interview.asked, true);
      if (again !== undefined) interview.reconsider([again]);
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

async function textOf(
  starter: string | undefined,
  { words: { language }, today }: Pick<Setting, "words" | "today">,
): Promise<string | undefined> {
  if (starter === undefined) return undefined;
  return starterText(starter, { language, start: periodFrom(today).start, today });
}

function dataOf(text: string | undefined): Record<string, unknown> {
  return text === undefined ? {} : (readYaml(text).data as Record<string, unknown>);
}

/** How many questions somebody is asked who answers each as its example does. */
async function countQuestions(
  { starter, thorough }: Start,
  setting: Omit<Setting, "thorough">,
): Promise<number> {
  const talker = new ScriptedTalker(undefined, true);
  const silent = { talker, keep() {}, open() {}, overview: async () => undefined, first: "" };
  const base = dataOf(await textOf(starter, setting));
  const wizard = new Wizard(
    new Interview(silent),
    { ...setting, thorough, talker, lint: async () => [], keep: false },
    base,
  );
  await askPlanThrough(wizard);
  return wizard.interview.asked.length;
}

/** The linter, which is loaded only once there is something to judge. */
function lintOf({ file, words, today, world }: Session) {
  let judge: Promise<import("../lint/plan-linter.ts").PlanJudge> | undefined;
  return async (plan: Wizard["plan"]) => {
    judge ??= import("../lint/plan-linter.ts").then(({ judgeOf }) =>
      judgeOf(file, { language: words.language, today }, world),
    );
    return (await (await judge).plan(plan)).findings;
  };
}
