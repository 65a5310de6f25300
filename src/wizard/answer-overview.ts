import type { Finding } from "../diagnostics.ts";
import { type Plurals, pluralFor } from "../i18n/plurals.ts";
import { interpolate } from "./interpolate.ts";
import type { PromptChoice, PromptReply } from "./prompter.ts";
import type { AnsweredQuestion } from "./questionnaire.ts";
import type { Wizard } from "./wizard.ts";

/** What stands for going on, among the steps. */
const CONTINUE = "go on";

/**
 * Shows what was answered in each section, and what the linter has to say of it, and lets the person choose a question
 * to answer anew: its key, or nothing where they go on.
 * @param finished whether nothing is left to ask: then to go on is to write the plan, and to go back leads to the last
 * question
 */
export async function showOverview(
  wizard: Wizard,
  asked: readonly AnsweredQuestion[],
  finished: boolean,
): Promise<string | undefined> {
  const { words, context } = wizard;
  const { review } = words.advice;
  const findings = await context.lint(wizard.plan);
  const steps = [...new Set(asked.map(({ step }) => step))];
  for (;;) {
    const choices: PromptChoice[] = [
      { value: CONTINUE, name: finished ? review.write : review.goOn },
      ...steps.map((step) => ({ value: step, name: sectionLine(step, asked, findings, wizard) })),
    ];
    const reply = await askChoice(finished ? review.ask : review.askEarlier, choices, wizard, review.title);
    if ("go" in reply) {
      if (!finished) return undefined;
      if (reply.go === "back") return asked.at(-1)?.key;
      continue;
    }
    if (reply.typed === CONTINUE) return undefined;
    const own = asked.filter(({ step }) => step === reply.typed);
    const questions = own.map(({ key, question, answer, answerShown = answer }) => ({
      value: key,
      name: `${question} ${[answerShown].flat().join("; ")}`.trim(),
    }));
    const chosen = await askChoice(words.advice.lists.which, questions, wizard);
    if ("typed" in chosen) return String(chosen.typed);
  }
}

function askChoice(
  ask: string,
  choices: readonly PromptChoice[],
  wizard: Wizard,
  title?: string,
): Promise<PromptReply> {
  const notes = title === undefined ? [] : [title];
  return wizard.context.prompter.ask(wizard.prompt({ kind: "choice", question: ask, notes, choices }));
}

function sectionLine(
  step: string,
  asked: readonly AnsweredQuestion[],
  findings: readonly Finding[],
  wizard: Wizard,
): string {
  const { advice, lessons, language } = wizard.words;
  const count = (number: number, texts: Plurals): string =>
    interpolate(pluralFor(number, texts, language), { count: number });
  const section = lessons[step as keyof typeof lessons]?.title ?? (step || advice.review.start);
  const place = step === "swot" ? ["situation", "swot"] : [step];
  const hints = findings.filter(({ path = [] }) => place.every((key, depth) => path[depth] === key)).length;
  const answers = count(asked.filter((one) => one.step === step).length, advice.review.answers);
  return hints === 0
    ? interpolate(advice.review.cleanLine, { section, answers })
    : interpolate(advice.review.line, { section, answers, hints: count(hints, advice.review.hints) });
}
