import { Vocabulary } from "../../catalog/vocabulary.ts";
import { failure } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { World } from "../../platform/runtime.ts";
import { talkerFor } from "../../prompts/create-prompter.ts";
import { talkWordsOf } from "../../prompts/prompt-words.ts";
import type { Talker } from "../../wizard/prompter.ts";
import { Interview } from "../../wizard/questionnaire.ts";
import { Wizard } from "../../wizard/wizard.ts";
import { loadWords, type Words } from "../../wizard/wizard-texts.ts";
import { todayOf } from "../lint/lint-context.ts";
import { judgeOf, type PlanJudge } from "../lint/plan-linter.ts";
import { findPlan } from "../project/find-plans.ts";
import { read } from "../project/with-read-errors.ts";

/** How a command that asks about a plan was called. */
export interface AskOptions {
  language?: string;
  plain?: boolean;
}

/** A plan that is there, open for questions. */
export interface OpenPlan {
  file: string;
  wizard: Wizard;
  words: Words;
  judge: PlanJudge;
  source: PlanSource;
}

/**
 * Opens a plan for questions in a terminal.
 * @throws UserError where there is no terminal, no such plan, or it cannot be read
 */
export async function openPlan(
  file: string | undefined,
  options: AskOptions & { plugins?: boolean },
  world: World,
): Promise<OpenPlan> {
  if (!world.stdin.isTTY || !world.stdout.isTTY) throw failure("noTerminalToAsk");
  const language = options.language ?? languageOf(environmentLanguage(world));
  const words = await loadWords(language);
  const talker = await talkerFor(world, talkWordsOf(words.wizard, words.advice), {
    plain: options.plain,
    interview: false,
  });
  return reopened(await findPlan(file, world), { plugins: options.plugins, words, talker, world });
}

interface Reopening {
  /** Whether the rules of plugins count. */
  plugins?: boolean;
  words: Words;
  talker: Talker;
  world: World;
}

/** Reads the plan as its file has it now. */
export async function reopened(
  file: string,
  { plugins, words, talker, world }: Reopening,
): Promise<OpenPlan> {
  const today = todayOf(world);
  const judge = await judgeOf(file, { language: words.language, today }, world, { plugins });
  const { source } = await read(file, () => judge.file());
  const [fault] = source.main.faults;
  if (fault || typeof source.main.data !== "object" || source.main.data === null)
    throw failure("notChangeable", { file });
  const conduct = {
    talker,
    keep() {
      // Each answer goes into the file at once.
    },
    open() {
      // The person knows where they are.
    },
    overview: async () => undefined,
    first: words.advice.keys.first,
  };
  const lint = async (plan: Wizard["plan"]) => (await judge.plan(plan)).findings;
  const setting = { words, today, thorough: true, keep: false, vocabulary: new Vocabulary(), talker, lint };
  const wizard = new Wizard(new Interview(conduct), setting, source.data);
  return { file, wizard, words, judge, source };
}
