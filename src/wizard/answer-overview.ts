import type { Finding } from "../diagnostics.ts";
import { type Plurals, pluralFor } from "../i18n/plurals.ts";
import { fill } from "./interpolate.ts";
import type { Choice, Reply } from "./prompter.ts";
import type { Asked } from "./questionnaire.ts";
import type { Wizard } from "./wizard.ts";

/** What stands for going on, among the steps. */
const GO_ON = "go on";

/**
 * Shows what was answered in each section, and what the linter has to say of it, and lets the person choose a question
 * to answer anew: its key, or nothing where they go on.
 * @param finished whether nothing is left to ask: then to go on is to write the plan, and to go back leads to the last
 * question
 */
export async function overview(
  wizard: Wizard,
  asked: readonly Asked[],
  finished: boolean,
): Promise<string | undefined> {
  const { words, setting } = wizard;
  const { review } = words.advice;
  const findings = await setting.lint(wizard.plan);
  const steps = [...new Set(asked.map(({ step }) => step))];
  for (;;) {
    const choices: Choice[] = [
      { value: GO_ON, name: finished ? review.write : review.goOn },
      ...steps.map((step) => ({ value: step, name: lineOf(step, asked, findings, wizard) })),
    ];
    const reply = await choose(finished ? review.ask : review.askEarlier, choices, wizard, review.title);
    if ("go" in reply) {
      if (!finished) return undefined;
      if (reply.go === "back") return asked.at(-1)?.key;
      continue;
    }
    if (reply.typed === GO_ON) return undefined;
    const own = asked.filter(({ step }) => step === reply.typed);
    const questions = own.map(({ key, ask, typed, shown = typed }) => ({
      value: key,
      name: `${ask} ${[shown].flat().join("; ")}`.trim(),
    }));
    const chosen = await choose(words.advice.lists.which, questions, wizard);
    if ("typed" in chosen) return String(chosen.typed);
  }
}

function choose(ask: string, choices: readonly Choice[], wizard: Wizard, title?: string): Promise<Reply> {
  const notes = title === undefined ? [] : [title];
  return wizard.setting.talker.put(wizard.prompt({ kind: "choice", ask, notes, choices }));
}

function lineOf(step: string, asked: readonly Asked[], findings: readonly Finding[], wizard: Wizard): string {
  const { advice, lessons, language } = wizard.words;
  const count = (number: number, texts: Plurals): string =>
    fill(pluralFor(number, texts, language), { count: number });
  const section = lessons[step as keyof typeof lessons]?.title ?? (step || advice.review.start);
  const place = step === "swot" ? ["situation", "swot"] : [step];
  const hints = findings.filter(({ path = [] }) => place.every((key, depth) => path[depth] === key)).length;
  const answers = count(asked.filter((one) => one.step === step).length, advice.review.answers);
  return hints === 0
    ? fill(advice.review.cleanLine, { section, answers })
    : fill(advice.review.line, { section, answers, hints: count(hints, advice.review.hints) });
}
