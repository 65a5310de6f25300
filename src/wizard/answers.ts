import { UserError } from "../finding.ts";
import type { WizardWords } from "../locale/wizard.ts";
import { didYouMean } from "../plan/nearest.ts";
import type { Answers, Circumstances, QuestionId } from "./question.ts";
import { questions } from "./questions.ts";
import { complaintAbout, questionsOf, readAnswer, type WizardPath } from "./run.ts";

/**
 * Reads answers by the ids of their questions, as an answers file or a draft holds them, and judges each.
 * @param name the file they came from, for the messages
 * @throws UserError where there is no such question, or an answer will not do
 */
export function readAnswers(
  data: unknown,
  name: string,
  { words, ...when }: Omit<Circumstances, "answers"> & { words: WizardWords },
): Answers {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new UserError(
      `${name} holds no answers.`,
      'Write one per line, such as "organization: Dawn Chorus Bakery".',
    );
  let answers: Answers = {};
  for (const id of Object.keys(data)) refuseUnknown(id, name);
  // In the order of the questions, for one answer is judged by those before it.
  for (const question of questions) {
    const given = (data as Record<string, unknown>)[question.id];
    if (given === undefined || given === null) continue;
    const typed = Array.isArray(given) ? given.map(String) : String(given);
    const complaint = complaintAbout(question, typed, { ...when, answers });
    if (complaint)
      throw new UserError(
        `${name}: ${question.id}: ${words.complaints[complaint]}`,
        words.questions[question.id].ask,
      );
    const answer = typeof given === "number" ? given : readAnswer(question, typed, when.language);
    answers = { ...answers, [question.id]: answer };
  }
  return answers;
}

function refuseUnknown(id: string, name: string): void {
  const ids = questions.map((question) => question.id);
  if (ids.includes(id as QuestionId)) return;
  throw new UserError(
    `${name}: there is no question "${id}".${didYouMean(id, ids)}`,
    `The questions are: ${ids.join(", ")}.`,
  );
}

/** The questions of a path that have no answer and need one. */
export function unanswered(path: WizardPath, answers: Answers): QuestionId[] {
  return questionsOf(path)
    .filter((question) => !question.optional && !question.proposed && answers[question.id] === undefined)
    .map(({ id }) => id);
}

/** The answers that the questions propose by themselves, where nothing else is said. */
export function withProposals(
  path: WizardPath,
  given: Answers,
  when: Omit<Circumstances, "answers">,
): Answers {
  let answers = given;
  for (const question of questionsOf(path)) {
    const proposed =
      answers[question.id] === undefined ? question.proposed?.({ ...when, answers }) : undefined;
    if (proposed === undefined) continue;
    answers = { ...answers, [question.id]: readAnswer(question, proposed, when.language) };
  }
  return answers;
}

/** The examples of the questions as answers: what `--yes` takes where nothing else is said. */
export function exampleAnswers(
  path: WizardPath,
  given: Answers,
  when: Circumstances & { words: WizardWords },
): Answers {
  let answers = withProposals(path, given, when);
  for (const question of questionsOf(path)) {
    if (answers[question.id] !== undefined) continue;
    const { example } = when.words.questions[question.id];
    answers = { ...answers, [question.id]: readAnswer(question, example, when.language) };
  }
  return answers;
}
