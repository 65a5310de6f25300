import { userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { createPrompter } from "../../prompts/create-prompter.ts";
import { promptWords } from "../../prompts/prompt-words.ts";
import type { InitOutcome } from "../../services/init/ask-for-plan.ts";
import type { InitContext } from "../../services/init/init-options.ts";
import type { InitPlanOptions } from "../../services/init/init-plan.ts";
import { assertKnownStarter, listStarters } from "../../services/init/starter-list.ts";
import { todayOf } from "../../services/lint/lint-context.ts";
import type { AnsweredQuestion } from "../../wizard/questionnaire.ts";
import { loadWizardTexts, type WizardTexts } from "../../wizard/wizard-texts.ts";
import { printFindings, printNextSteps, printWritten } from "./print-new-plan.ts";

/** The options of `smplan init`, except for `--from`. */
export interface RunInitOptions extends InitPlanOptions {
  language?: string;
  plain?: boolean;
  printAnswers?: boolean;
}

type Context = InitContext & { runtime: Runtime };

/**
 * Writes a plan from the answers of the user or of a file, and prints its findings. Returns the exit code.
 * @throws UserError if an answer is missing or unknown, there is no terminal, or the plan cannot be written
 */
export async function runInit(file: string, options: RunInitOptions, runtime: Runtime): Promise<number> {
  const language = options.language ?? languageOf(systemLanguage(runtime));
  if (options.starter === "list") return printStarters(language, runtime);
  if (options.starter !== undefined) assertKnownStarter(options.starter);
  const words = await loadWizardTexts(language);
  const context: Context = { runtime, words, today: todayOf(runtime) };
  if (!options.yes && options.answers === undefined) return runQuestions(file, options, context);
  const { initPlan } = await import("../../services/init/init-plan.ts");
  await printPlan(file, await initPlan(file, options, context), options, context);
  return EXIT_OK;
}

async function runQuestions(file: string, options: RunInitOptions, context: Context): Promise<number> {
  const { runtime, words } = context;
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) throw userError("noTerminalForInit");
  const prompter = await createPrompter(runtime, promptWords(words.wizard, words.advice), {
    plain: options.plain,
    questionnaire: true,
  });
  const { askForPlan } = await import("../../services/init/ask-for-plan.ts");
  const outcome = await askForPlan(file, options, { ...context, prompter });
  if (outcome.kind === "written") {
    await printPlan(file, outcome.asked, options, context);
    return EXIT_OK;
  }
  printUnwritten(file, outcome, words, runtime);
  return outcome.kind === "aborted" ? EXIT_INTERRUPTED : EXIT_OK;
}

/** Prints the findings in a new plan and the next steps, and the answers if `--print-answers` is used. */
async function printPlan(
  file: string,
  asked: readonly AnsweredQuestion[],
  { printAnswers }: RunInitOptions,
  { runtime, words, today }: Context,
): Promise<void> {
  printWritten(file, words, runtime);
  const { lintNewPlan } = await import("../../services/init/lint-new-plan.ts");
  const report = await lintNewPlan(file, { language: words.language, today }, runtime);
  await printFindings(report, words, runtime);
  printNextSteps(file, words, runtime);
  if (!printAnswers) return;
  const { stringify } = await import("yaml");
  const answers = Object.fromEntries(asked.map(({ key, answer }) => [key, answer]));
  runtime.stdout.write(`\n${stringify(answers)}`);
}

/** Prints why no plan was written. */
function printUnwritten(
  file: string,
  outcome: Exclude<InitOutcome, { kind: "written" }>,
  { advice }: WizardTexts,
  { stderr }: Runtime,
): void {
  if (outcome.kind === "kept") {
    stderr.write(`${advice.file.kept({ file })}\n`);
    return;
  }
  const { answerCount: count, draft } = outcome;
  if (count > 0) stderr.write(`\n${advice.file.stopped({ count, file: draft })}\n`);
}

async function printStarters(language: string, { stdout }: Runtime): Promise<number> {
  const starters = await listStarters(language);
  stdout.write(starters.map(({ id, name }) => `${id.padEnd(12)}${name}\n`).join(""));
  return EXIT_OK;
}

/** Returns the language of the environment, or of the system if the environment does not set one. */
function systemLanguage(runtime: Runtime): string {
  return environmentLanguage(runtime) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}
