import { parseNumber } from "../locale/numbers.ts";
import type { WizardWords } from "../locale/wizard.ts";
import { isDay } from "../schema/formats.ts";
import type { Answer, Answers, Circumstances, Complaint, Question, Step } from "./question.ts";
import { questions } from "./questions.ts";

export type WizardPath = "short" | "full";

/** A question as it is put to a person. */
export interface Prompt {
  question: Question;
  /** "Step 2 of 6: Objectives" and what the step is for, before its first question. */
  opening?: { place: string; about: string };
  ask: string;
  why: string;
  /** None where the choices speak for themselves. */
  example?: string;
  hint?: string;
  proposed?: string;
  /** What is wrong with an answer as it was typed, in words; nothing where it will do. */
  complain(typed: string | readonly string[]): string | undefined;
}

/** Puts a question to whoever answers, and gives back what they typed or chose. */
export type Ask = (prompt: Prompt) => Promise<string | readonly string[]>;

export interface Wizard {
  path: WizardPath;
  words: WizardWords;
  language: string;
  today: string;
  /** What was answered before; those questions are not asked again. */
  answers: Answers;
  ask: Ask;
  /** Called after each answer, so that none is lost. */
  keep(answers: Answers): void;
}

/** The questions of a path, in order. */
export function questionsOf(path: WizardPath): Question[] {
  return questions.filter((question) => question.path === "both" || question.path === path);
}

/** Asks what has not been answered yet, judges each answer as it is given, and returns them all. */
export async function runWizard(wizard: Wizard): Promise<Answers> {
  let answers = { ...wizard.answers };
  let shown: Step | undefined;
  for (const question of questionsOf(wizard.path)) {
    if (answers[question.id] !== undefined) continue;
    const circumstances = { language: wizard.language, today: wizard.today, answers };
    const opening = question.step === shown ? undefined : openingOf(question.step, wizard.words);
    shown = question.step;
    const typed = await wizard.ask({ opening, ...promptOf(question, circumstances, wizard.words) });
    const answer = readAnswer(question, typed, circumstances.language);
    if (answer === undefined) continue;
    answers = { ...answers, [question.id]: answer };
    wizard.keep(answers);
  }
  return answers;
}

function openingOf(step: Step, { steps, step: place }: WizardWords): Prompt["opening"] {
  const order = Object.keys(steps);
  const { title, about } = steps[step];
  return { place: fill(place, { step: order.indexOf(step) + 1, steps: order.length, title }), about };
}

function promptOf(
  question: Question,
  circumstances: Circumstances,
  words: WizardWords,
): Omit<Prompt, "opening"> {
  const { ask, why, example } = words.questions[question.id];
  const separator = question.kind === "list" ? question.separator : undefined;
  const hints = [separator && fill(words.several, { separator }), question.optional && words.optional].filter(
    Boolean,
  );
  return {
    question,
    ask,
    why,
    example: "choices" in question ? undefined : fill(words.example, { example }),
    hint: hints.length > 0 ? hints.join(" ") : undefined,
    proposed: question.proposed?.(circumstances),
    complain(typed) {
      const complaint = complaintAbout(question, typed, circumstances);
      return complaint && words.complaints[complaint];
    },
  };
}

/** What is wrong with an answer as it was typed. */
export function complaintAbout(
  question: Question,
  typed: string | readonly string[],
  circumstances: Circumstances,
): Complaint | undefined {
  if (typed.length === 0 || (typeof typed === "string" && typed.trim() === ""))
    return question.optional ? undefined : question.kind === "choices" ? "choose" : "empty";
  const answer = readAnswer(question, typed, circumstances.language);
  if (answer === undefined) return question.kind === "number" ? "number" : "empty";
  if (question.kind === "date" && !isDay(String(answer))) return "date";
  if ("choices" in question && [answer].flat().some((choice) => !question.choices.includes(String(choice))))
    return "unknown";
  return question.judge?.(answer, circumstances);
}

/** What was typed as the kind of answer the question wants; nothing where nothing was said. */
export function readAnswer(
  question: Question,
  typed: string | readonly string[],
  language: string,
): Answer | undefined {
  if (typeof typed !== "string") {
    const texts = typed.map((text) => text.trim()).filter(Boolean);
    return texts.length > 0 ? texts : undefined;
  }
  const text = typed.trim();
  if (text === "") return undefined;
  if (question.kind === "number") return parseNumber(text, language);
  if (question.kind === "list" || question.kind === "choices") {
    const separator = question.kind === "list" ? question.separator : ",";
    const texts = text.split(separator).map((item) => item.trim());
    return readAnswer(question, separator === ";" ? texts.map(capitalized) : texts, language);
  }
  return text;
}

/** What stands between semicolons is a sentence each. */
function capitalized(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** Fills the `{gaps}` of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap));
}
