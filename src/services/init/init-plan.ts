import { rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
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

/** What `smplan init` was asked for. */
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

/** The exit code of a program that was stopped by Ctrl-C. */
const EXIT_INTERRUPTED = 130;
const DRAFT_FILE_NAME = ".smplan-draft.yaml";

/** Writes a plan from answers: those of a person, of a file, or none. */
export async function initPlan(file: string, options: InitOptions, runtime: Runtime): Promise<number> {
  if (options.starter === "list") return listStarters(options, runtime);
  const language = options.language ?? languageOf(systemLanguage(runtime));
  if (options.starter !== undefined) await assertKnownStarter(options.starter);
  const words = await loadWizardTexts(language);
  const today = todayOf(runtime);
  const path = relative(runtime.cwd, resolve(runtime.cwd, file));
  const session = { runtime, words, today, file: path };
  if (!options.yes && options.answers === undefined) return askPerson(file, options, session);
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
      // Nothing is lost that a file or nobody has said.
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

/** Asks a person. What they answered is on disk before the next question is put. */
async function askPerson(
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

/** Writes what came of it, and prints the answers where they are wanted. */
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
    const asked = Object.fromEntries(outcome.interview.asked.map(({ key, answer }) => [key, answer]));
    runtime.stdout.write(`\n${stringify(asked)}`);
  }
  return EXIT_OK;
}

/** The answers of an earlier run that was stopped, where the person wants to go on with them. */
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
  const asked = fillPlaceholders(pluralFor(count, resume, words.language), { count, date });
  if (await confirm(asked, true, prompter, words)) return answers;
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

/** What was said on the command line already, as answers. */
function answersFromOptions({ starter, short, full }: InitOptions): Answers {
  return {
    ...(starter !== undefined && { starter }),
    ...((short || full) && { thoroughness: full ? "full" : "short" }),
  };
}

/** @throws UserError where there is no such starter */
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

/** @throws UserError where the plan would be overwritten without a yes */
function assertFileIsNew(file: string, { force }: InitOptions, runtime: Runtime): void {
  if (force || !runtime.files.exists(resolve(runtime.cwd, file))) return;
  throw userError("thereAlready", { file });
}

/** What a file contains before anything is asked; it is not an input, and may be replaced. */
function readExistingFile(file: string, runtime: Runtime): Buffer | undefined {
  const path = resolve(runtime.cwd, file);
  return runtime.files.exists(path) ? withWriteErrors(file, () => readRegularFile(path)) : undefined;
}

function draftFileFor(file: string, runtime: Runtime): string {
  return relative(runtime.cwd, join(dirname(resolve(runtime.cwd, file)), DRAFT_FILE_NAME));
}

/** The language the person's system speaks. */
function systemLanguage(runtime: Runtime): string {
  return environmentLanguage(runtime) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}
