import { rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { failure } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import { fillWords } from "../../i18n/report.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import type { World } from "../../platform/runtime.ts";
import { talkerFor } from "../../prompts/create-prompter.ts";
import { isStop } from "../../prompts/prompt-aborted.ts";
import { talkWordsOf } from "../../prompts/prompt-words.ts";
import type { Talker } from "../../wizard/prompter.ts";
import type { Answers } from "../../wizard/questionnaire.ts";
import { loadWords, type Words } from "../../wizard/wizard-texts.ts";
import { todayOf } from "../lint/lint-context.ts";
import { editFile, explained } from "../project/write-output.ts";
import type { Session } from "./init-session.ts";
import { EMPTY } from "./start-questions.ts";

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
const STOPPED = 130;
const DRAFT_FILE = ".smplan-draft.yaml";

/** Writes a plan from answers: those of a person, of a file, or none. */
export async function init(file: string, options: InitOptions, world: World): Promise<number> {
  if (options.starter === "list") return listStarters(options, world);
  const language = options.language ?? languageOf(systemLanguage(world));
  if (options.starter !== undefined) await refuseUnknownStarter(options.starter);
  const words = await loadWords(language);
  const today = todayOf(world);
  const path = relative(world.cwd, resolve(world.cwd, file));
  const session = { world, words, today, file: path };
  if (!options.yes && options.answers === undefined) return interview(file, options, session);
  refuseExisting(file, options, world);
  const { readAnswers, refuseUnknown } = await import("./answers-file.ts");
  const { ScriptedTalker } = await import("./scripted-prompter.ts");
  const answers =
    options.answers === undefined ? {} : await readAnswers(options.answers, words.language, world);
  const outcome = await (await import("./init-session.ts")).runSession({
    ...session,
    talker: new ScriptedTalker(options.answers, options.yes === true, answers),
    answers: { ...answers, ...saidIn(options) },
    keepStarter: options.yes === true,
    reviewed: false,
    keep() {
      // Nothing is lost that a file or nobody has said.
    },
  });
  if (options.answers !== undefined) refuseUnknown(answers, outcome.interview.asked, options.answers);
  return conclude(file, outcome, options, { world, words, today, replaces: { any: options.force === true } });
}

/** Asks a person. What they answered is on disk before the next question is put. */
async function interview(
  file: string,
  options: InitOptions,
  session: Omit<Session, "talker" | "answers" | "keep" | "keepStarter" | "reviewed">,
): Promise<number> {
  const { world, words } = session;
  if (!world.stdin.isTTY || !world.stdout.isTTY) throw failure("noTerminalForInit");
  const talker = await talkerFor(world, talkWordsOf(words.wizard, words.advice), {
    plain: options.plain,
    interview: true,
  });
  const draft = draftBeside(file, world);
  let count = 0;
  try {
    const known = existingAt(file, world);
    if (known && !options.force) {
      const { overwrite, kept } = words.advice.file;
      if (!(await yesOrNo(fillWords(overwrite, { file }), false, talker, words))) {
        world.stderr.write(`${fillWords(kept, { file })}\n`);
        return CLEAN;
      }
    }
    const answers = await resumed(draft, talker, session);
    count = Object.keys(answers).length;
    if (count === 0) talker.say(words.wizard.welcome);
    const { runSession } = await import("./init-session.ts");
    const { stringify } = await import("yaml");
    const outcome = await runSession({
      ...session,
      talker,
      answers: { ...answers, ...saidIn(options) },
      keepStarter: false,
      reviewed: true,
      keep(kept) {
        count = Object.keys(kept).length;
        editFile(draft, () => stringify(kept), world);
      },
    });
    await conclude(file, outcome, options, { ...session, replaces: { any: false, known } });
    rmSync(resolve(world.cwd, draft), { force: true });
    return CLEAN;
  } catch (error) {
    if (!isStop(error)) throw error;
    const stopped = pluralFor(count, words.advice.file.stopped, words.language);
    if (count > 0) world.stderr.write(`\n${fillWords(stopped, { count, file: draft })}\n`);
    return STOPPED;
  }
}

/** Writes what came of it, and prints the answers where they are wanted. */
async function conclude(
  file: string,
  outcome: import("./init-session.ts").Outcome,
  options: InitOptions,
  {
    world,
    words,
    today,
    replaces,
  }: { world: World; words: Words; today: string; replaces: { any: boolean; known?: Buffer } },
): Promise<number> {
  const { finish } = await import("./finish-init.ts");
  const { schema } = options;
  await finish(file, await outcome.text(), { world, words, today, schema, replaces });
  if (options.printAnswers) {
    const { stringify } = await import("yaml");
    const asked = Object.fromEntries(outcome.interview.asked.map(({ key, typed }) => [key, typed]));
    world.stdout.write(`\n${stringify(asked)}`);
  }
  return CLEAN;
}

/** The answers of an earlier run that was stopped, where the person wants to go on with them. */
async function resumed(
  draft: string,
  talker: Talker,
  { world, words }: { world: World; words: Words },
): Promise<Answers> {
  const path = resolve(world.cwd, draft);
  if (!world.files.has(path)) return {};
  const { readAnswers } = await import("./answers-file.ts");
  const answers = await readAnswers(draft, words.language, world);
  const count = Object.keys(answers).length;
  const { resume, anewSure } = words.advice.start;
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: "long" }).format(statSync(path).mtime);
  const asked = fillWords(pluralFor(count, resume, words.language), { count, date });
  if (await yesOrNo(asked, true, talker, words)) return answers;
  return (await yesOrNo(anewSure, false, talker, words)) ? {} : answers;
}

async function yesOrNo(ask: string, proposed: boolean, talker: Talker, { wizard }: Words): Promise<boolean> {
  const reply = await talker.put({
    kind: "confirm",
    ask,
    notes: [],
    help: [],
    choices: [
      { value: "yes", name: wizard.yes },
      { value: "no", name: wizard.no },
    ],
    proposed: proposed ? "yes" : "no",
    optional: false,
    complain: () => undefined,
  });
  return "typed" in reply && reply.typed === "yes";
}

/** What was said on the command line already, as answers. */
function saidIn({ starter, short, full }: InitOptions): Answers {
  return {
    ...(starter !== undefined && { starter }),
    ...((short || full) && { thoroughness: full ? "full" : "short" }),
  };
}

/** @throws UserError where there is no such starter */
async function refuseUnknownStarter(starter: string): Promise<void> {
  if (starter === EMPTY) return;
  const { noStarter, starterIds } = await import("../../wizard/starters.ts");
  if (!starterIds.includes(starter)) throw noStarter(starter);
}

async function listStarters({ language }: InitOptions, world: World): Promise<number> {
  const [{ starterIds }, { loadStarterNames }] = await Promise.all([
    import("../../wizard/starters.ts"),
    import("../../i18n/starters.ts"),
  ]);
  const names = await loadStarterNames(language ?? languageOf(systemLanguage(world)));
  world.stdout.write(starterIds.map((id) => `${id.padEnd(12)}${names[id] ?? ""}\n`).join(""));
  return CLEAN;
}

/** @throws UserError where the plan would be overwritten without a yes */
function refuseExisting(file: string, { force }: InitOptions, world: World): void {
  if (force || !world.files.has(resolve(world.cwd, file))) return;
  throw failure("thereAlready", { file });
}

/** What a file contains before anything is asked; it is not an input, and may be replaced. */
function existingAt(file: string, world: World): Buffer | undefined {
  const path = resolve(world.cwd, file);
  return world.files.has(path) ? explained(file, () => readRegularFile(path)) : undefined;
}

function draftBeside(file: string, world: World): string {
  return relative(world.cwd, join(dirname(resolve(world.cwd, file)), DRAFT_FILE));
}

/** The language the person's system speaks. */
function systemLanguage(world: World): string {
  return environmentLanguage(world) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}
