import { relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import type { AnsweredQuestion } from "../../wizard/questionnaire.ts";
import { assertKnownQuestions, readAnswers } from "./answers-file.ts";
import { answersFromOptions, type InitContext, type InitOptions } from "./init-options.ts";
import { runInitSession } from "./init-session.ts";
import { ScriptedPrompter } from "./scripted-prompter.ts";
import { writeNewPlan } from "./write-new-plan.ts";

/** The options of a plan that is written without questions. */
export interface InitPlanOptions extends InitOptions {
  /** The file with the answers. */
  answers?: string;
  /** Whether to answer with the values of the starter or with examples if there is no other answer. */
  yes?: boolean;
}

/**
 * Writes a plan from the answers of a file, or, with `yes`, from proposed answers and examples. Returns the
 * questions with their answers.
 * @throws UserError if an answer is missing or unknown, or the plan cannot be written
 */
export async function initPlan(
  file: string,
  options: InitPlanOptions,
  context: InitContext,
): Promise<readonly AnsweredQuestion[]> {
  const { runtime, words } = context;
  if (!options.force && runtime.files.exists(resolve(runtime.cwd, file)))
    throw userError("thereAlready", { file });
  const answers =
    options.answers === undefined ? {} : await readAnswers(options.answers, words.language, runtime);
  const outcome = await runInitSession({
    ...context,
    file: relative(runtime.cwd, resolve(runtime.cwd, file)),
    prompter: new ScriptedPrompter(options.answers, options.yes === true, answers),
    answers: { ...answers, ...answersFromOptions(options) },
    keepStarter: options.yes === true,
    reviewed: false,
    saveAnswers() {
      // The answers come from a file or are proposed, so that a draft is not needed.
    },
  });
  const { asked } = outcome.interview;
  if (options.answers !== undefined) assertKnownQuestions(answers, asked, options.answers);
  await writeNewPlan(file, await outcome.text(), {
    runtime,
    language: words.language,
    schema: options.schema,
    replaces: { any: options.force === true },
  });
  return asked;
}
