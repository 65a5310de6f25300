import { rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { stringify } from "yaml";
import { readRegularFile } from "../../platform/read-file.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { isPromptAborted } from "../../prompts/prompt-aborted.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import type { AnsweredQuestion, Answers } from "../../wizard/questionnaire.ts";
import { editFile, withWriteErrors } from "../project/write-output.ts";
import { answersFromOptions, type InitContext, type InitOptions } from "./init-options.ts";
import { runInitSession } from "./init-session.ts";
import { writeNewPlan } from "./write-new-plan.ts";

const DRAFT_FILE_NAME = ".smplan-draft.yaml";

/** The outcome of the questions about a new plan. */
export type InitOutcome =
  | { kind: "written"; asked: readonly AnsweredQuestion[] }
  /** The user did not want to replace the existing file. */
  | { kind: "kept" }
  /** The user aborted. The answers given before that are in the draft. */
  | { kind: "aborted"; answerCount: number; draft: string };

/**
 * Asks the user about a plan, and writes it. Each answer is saved before the next question is asked.
 * @throws UserError if the plan cannot be written
 */
export async function askForPlan(
  file: string,
  options: InitOptions,
  context: InitContext & Conversation,
): Promise<InitOutcome> {
  const { runtime, words, prompter } = context;
  const draft = draftFileFor(file, runtime);
  let answerCount = 0;
  try {
    const known = readExistingFile(file, runtime);
    if (known && !options.force) {
      const question = words.advice.file.overwrite({ file });
      if (!(await confirm(question, false, context))) return { kind: "kept" };
    }
    const answers = await loadDraftAnswers(draft, context);
    answerCount = Object.keys(answers).length;
    if (answerCount === 0) prompter.say(words.wizard.welcome);
    const outcome = await runInitSession({
      ...context,
      file: relative(runtime.cwd, resolve(runtime.cwd, file)),
      answers: { ...answers, ...answersFromOptions(options) },
      keepStarter: false,
      reviewed: true,
      saveAnswers(kept) {
        answerCount = Object.keys(kept).length;
        editFile(draft, () => stringify(kept), runtime);
      },
    });
    await writeNewPlan(file, await outcome.text(), {
      runtime,
      language: words.language,
      schema: options.schema,
      replaces: { any: false, known },
    });
    rmSync(resolve(runtime.cwd, draft), { force: true });
    return { kind: "written", asked: outcome.interview.asked };
  } catch (error) {
    if (!isPromptAborted(error)) throw error;
    return { kind: "aborted", answerCount, draft };
  }
}

/** Returns the answers of an aborted run if the user wants to continue it, otherwise no answers. */
async function loadDraftAnswers(draft: string, context: InitContext & Conversation): Promise<Answers> {
  const { runtime, words } = context;
  const path = resolve(runtime.cwd, draft);
  if (!runtime.files.exists(path)) return {};
  // It loads all rules, which would delay the first question.
  const { readAnswers } = await import("./answers-file.ts");
  const answers = await readAnswers(draft, words.language, runtime);
  const count = Object.keys(answers).length;
  const { resume, anewSure } = words.advice.start;
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: "long" }).format(statSync(path).mtime);
  const question = resume({ count, date });
  if (await confirm(question, true, context)) return answers;
  return (await confirm(anewSure, false, context)) ? {} : answers;
}

async function confirm(
  question: string,
  proposed: boolean,
  { prompter, words: { wizard } }: Conversation,
): Promise<boolean> {
  const reply = await prompter.ask({
    kind: "confirm",
    question,
    notes: [],
    help: [],
    choices: [
      { value: "yes", name: wizard.yes },
      { value: "no", name: wizard.no },
    ],
    proposed: proposed ? "yes" : "no",
    optional: false,
    validate: () => undefined,
  });
  return "typed" in reply && reply.typed === "yes";
}

/**
 * Returns the content of the plan's file before the questions, or `undefined` if it does not exist. The file
 * is not recorded as an input, so that it may be replaced.
 */
function readExistingFile(file: string, runtime: ServiceRuntime): Buffer | undefined {
  const path = resolve(runtime.cwd, file);
  return runtime.files.exists(path) ? withWriteErrors(file, () => readRegularFile(path)) : undefined;
}

function draftFileFor(file: string, runtime: ServiceRuntime): string {
  return relative(runtime.cwd, join(dirname(resolve(runtime.cwd, file)), DRAFT_FILE_NAME));
}
