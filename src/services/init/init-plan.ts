import { rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { createPrompter } from "../../prompts/create-prompter.ts";
import { isPromptAborted } from "../../prompts/prompt-aborted.ts";
import { promptWords } from "../../prompts/prompt-words.ts";
import type { Prompter } from "../../wizard/prompter.ts";
import type { Answers } from "../../wizard/questionnaire.ts";
import { loadWizardTexts, type WizardTexts } from "../../wizard/wizard-texts.ts";
import { todayOf } from "../lint/lint-context.ts";
import { editFile, withWriteErrors } from "../project/write-output.ts";
import type { InitSession } from "./init-session.ts";
import { EMPTY_STARTER } from "./start-questions.ts";

/** The options of `smplan init`. */
export interface InitOptions {
  language?: string;
  starter?: string;
  full?: boolean;
  short?: boolean;
  yes?: boolean;
  answers?: string;
  from?: string;
  printAnswers?: boolean;
  plain?: boolean;
  force?: boolean;
  schema: boolean;
}

const DRAFT_FILE_NAME = ".smplan-draft.yaml";

/**
 * Writes a plan from the answers of the user or of a file, or, with `--yes`, from proposed answers and
 * examples.
 * @returns the exit code
 * @throws UserError if an answer is missing or unknown, or the plan cannot be written
 */
export async function initPlan(file: string, options: InitOptions, runtime: Runtime): Promise<number> {
  if (options.starter === "list") return listStarters(options, runtime);
  const language = options.language ?? languageOf(systemLanguage(runtime));
  if (options.starter !== undefined) await assertKnownStarter(options.starter);
  const words = await loadWizardTexts(language);
  const today = todayOf(runtime);
  const path = relative(runtime.cwd, resolve(runtime.cwd, file));
  const session = { runtime, words, today, file: path };
  if (!options.yes && options.answers === undefined) return askUser(file, options, session);
  assertFileIsNew(file, options, runtime);
  const { readAnswers, assertKnownQuestions } = await import("./answers-file.ts");
  const { ScriptedPrompter } = await import("./scripted-prompter.ts");
  const answers =
    options.answers === undefined ? {} : await readAnswers(options.answers, words.language, runtime);
  const outcome = await (await import("./init-session.ts")).runInitSession({
    ...session,
    prompter: new ScriptedPrompter(options.answers, options.yes === true, answers),
    answers: { ...answers, ...answersFromOptions(options) },
    keepStarter: options.yes === true,
    reviewed: false,
    saveAnswers() {
      // The answers come from a file or are proposed, so that a draft is not needed.
    },
  });
  if (options.answers !== undefined) assertKnownQuestions(answers, outcome.interview.asked, options.answers);
  return finishPlan(file, outcome, options, {
    runtime,
    words,
    today,
    replaces: { any: options.force === true },
  });
}

/**
 * Asks the user. Each answer is saved before the next question is asked.
 * @returns the exit code
 */
async function askUser(
  file: string,
  options: InitOptions,
  session: Omit<InitSession, "prompter" | "answers" | "saveAnswers" | "keepStarter" | "reviewed">,
): Promise<number> {
  const { runtime, words } = session;
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) throw userError("noTerminalForInit");
  const prompter = await createPrompter(runtime, promptWords(words.wizard, words.advice), {
    plain: options.plain,
    questionnaire: true,
  });
  const draft = draftFileFor(file, runtime);
  let count = 0;
  try {
    const known = readExistingFile(file, runtime);
    if (known && !options.force) {
      const { overwrite, kept } = words.advice.file;
      if (!(await confirm(fillPlaceholders(overwrite, { file }), false, prompter, words))) {
        runtime.stderr.write(`${fillPlaceholders(kept, { file })}\n`);
        return EXIT_OK;
      }
    }
    const answers = await loadDraftAnswers(draft, prompter, session);
    count = Object.keys(answers).length;
    if (count === 0) prompter.say(words.wizard.welcome);
    const { runInitSession } = await import("./init-session.ts");
    const { stringify } = await import("yaml");
    const outcome = await runInitSession({
      ...session,
      prompter,
      answers: { ...answers, ...answersFromOptions(options) },
      keepStarter: false,
      reviewed: true,
      saveAnswers(kept) {
        count = Object.keys(kept).length;
        editFile(draft, () => stringify(kept), runtime);
      },
    });
    await finishPlan(file, outcome, options, { ...session, replaces: { any: false, known } });
    rmSync(resolve(runtime.cwd, draft), { force: true });
    return EXIT_OK;
  } catch (error) {
    if (!isPromptAborted(error)) throw error;
    const stopped = pluralFor(count, words.advice.file.stopped, words.language);
    if (count > 0) runtime.stderr.write(`\n${fillPlaceholders(stopped, { count, file: draft })}\n`);
    return EXIT_INTERRUPTED;
  }
}

/** Writes the plan, and prints the answers if `--print-answers` is used. Returns the exit code. */
async function finishPlan(
  file: string,
  outcome: import("./init-session.ts").InitResult,
  options: InitOptions,
  {
    runtime,
    words,
    today,
    replaces,
  }: { runtime: Runtime; words: WizardTexts; today: string; replaces: { any: boolean; known?: Buffer } },
): Promise<number> {
  const { finishInit } = await import("./finish-init.ts");
  const { schema } = options;
  await finishInit(file, await outcome.text(), { runtime, words, today, schema, replaces });
  if (options.printAnswers) {
    const { stringify } = await import("yaml");
    const answers = Object.fromEntries(outcome.interview.asked.map(({ key, answer }) => [key, answer]));
    runtime.stdout.write(`\n${stringify(answers)}`);
  }
  return EXIT_OK;
}

/** Returns the answers of an aborted run if the user wants to continue it, otherwise no answers. */
async function loadDraftAnswers(
  draft: string,
  prompter: Prompter,
  { runtime, words }: { runtime: Runtime; words: WizardTexts },
): Promise<Answers> {
  const path = resolve(runtime.cwd, draft);
  if (!runtime.files.exists(path)) return {};
  const { readAnswers } = await import("./answers-file.ts");
  const answers = await readAnswers(draft, words.language, runtime);
  const count = Object.keys(answers).length;
  const { resume, anewSure } = words.advice.start;
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: "long" }).format(statSync(path).mtime);
  const question = fillPlaceholders(pluralFor(count, resume, words.language), { count, date });
  if (await confirm(question, true, prompter, words)) return answers;
  return (await confirm(anewSure, false, prompter, words)) ? {} : answers;
}

async function confirm(
  question: string,
  proposed: boolean,
  prompter: Prompter,
  { wizard }: WizardTexts,
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

/** Returns the answers that options of the command line give. */
function answersFromOptions({ starter, short, full }: InitOptions): Answers {
  return {
    ...(starter !== undefined && { starter }),
    ...((short || full) && { thoroughness: full ? "full" : "short" }),
  };
}

/** @throws UserError if the starter does not exist */
async function assertKnownStarter(starter: string): Promise<void> {
  if (starter === EMPTY_STARTER) return;
  const { unknownStarterError, starterIds } = await import("../../wizard/starters.ts");
  if (!starterIds.includes(starter)) throw unknownStarterError(starter);
}

async function listStarters({ language }: InitOptions, runtime: Runtime): Promise<number> {
  const [{ starterIds }, { loadStarterNames }] = await Promise.all([
    import("../../wizard/starters.ts"),
    import("../../i18n/starters.ts"),
  ]);
  const names = await loadStarterNames(language ?? languageOf(systemLanguage(runtime)));
  runtime.stdout.write(starterIds.map((id) => `${id.padEnd(12)}${names[id] ?? ""}\n`).join(""));
  return EXIT_OK;
}

/** @throws UserError if the file exists and `--force` is not used */
function assertFileIsNew(file: string, { force }: InitOptions, runtime: Runtime): void {
  if (force || !runtime.files.exists(resolve(runtime.cwd, file))) return;
  throw userError("thereAlready", { file });
}

/**
 * Returns the content of the plan's file before the questions, or `undefined` if it does not exist. The file
 * is not recorded as an input, so that it may be replaced.
 */
function readExistingFile(file: string, runtime: Runtime): Buffer | undefined {
  const path = resolve(runtime.cwd, file);
  return runtime.files.exists(path) ? withWriteErrors(file, () => readRegularFile(path)) : undefined;
}

function draftFileFor(file: string, runtime: Runtime): string {
  return relative(runtime.cwd, join(dirname(resolve(runtime.cwd, file)), DRAFT_FILE_NAME));
}

/** Returns the language of the environment, or of the system if the environment does not set one. */
function systemLanguage(runtime: Runtime): string {
  return environmentLanguage(runtime) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}
