import type { Finding } from "../diagnostics.ts";
import type { PromptChoice, PromptReply } from "./prompter.ts";
import type { AnsweredQuestion } from "./questionnaire.ts";
import type { Wizard } from "./wizard.ts";

/** The value of the choice "continue" in the list of steps. */
const CONTINUE = "go on";

/**
 * Shows the number of answers and of linter findings in each section, and lets the user choose a question to
 * answer again. Returns its key, or `undefined` if the user goes on.
 * @param finished whether all questions are answered: then to go on means to write the plan, and to go back
 * leads to the last question
 */
export async function showOverview(
  wizard: Wizard,
  answered: readonly AnsweredQuestion[],
  finished: boolean,
): Promise<string | undefined> {
  const { words, context } = wizard;
  const { review } = words.advice;
  const findings = await context.lint(wizard.plan);
  const steps = [...new Set(answered.map(({ step }) => step))];
  for (;;) {
    const choices: PromptChoice[] = [
      { value: CONTINUE, name: finished ? review.write : review.goOn },
      ...steps.map((step) => ({ value: step, name: sectionLine(step, answered, findings, wizard) })),
    ];
    const reply = await askChoice(finished ? review.ask : review.askEarlier, choices, wizard, review.title);
    if ("go" in reply) {
      if (!finished) return undefined;
      if (reply.go === "back") return answered.at(-1)?.key;
      continue;
    }
    if (reply.typed === CONTINUE) return undefined;
    const ofStep = answered.filter(({ step }) => step === reply.typed);
    const questions = ofStep.map(({ key, question, answer, answerShown = answer }) => ({
      value: key,
      name: `${question} ${[answerShown].flat().join("; ")}`.trim(),
    }));
    const chosen = await askChoice(words.advice.lists.which, questions, wizard);
    if ("typed" in chosen) return String(chosen.typed);
  }
}

function askChoice(
  question: string,
  choices: readonly PromptChoice[],
  wizard: Wizard,
  title?: string,
): Promise<PromptReply> {
  const notes = title === undefined ? [] : [title];
  return wizard.context.prompter.ask(wizard.prompt({ kind: "choice", question, notes, choices }));
}

function sectionLine(
  step: string,
  answered: readonly AnsweredQuestion[],
  findings: readonly Finding[],
  wizard: Wizard,
): string {
  const { advice, lessons } = wizard.words;
  const section = lessons[step as keyof typeof lessons]?.title ?? (step || advice.review.start);
  const place = step === "swot" ? ["situation", "swot"] : [step];
  const hints = findings.filter(({ path = [] }) => place.every((key, depth) => path[depth] === key)).length;
  const answers = advice.review.answers({ count: answered.filter((one) => one.step === step).length });
  return hints === 0
    ? advice.review.cleanLine({ section, answers })
    : advice.review.line({ section, answers, problems: advice.review.hints({ count: hints }) });
}
