import { Chalk, type ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { Message } from "../../i18n/message.ts";
import { formatMessage } from "../../i18n/message.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import {
  addToConfig,
  type ConfigAddition,
  type CreateRuleOptions,
  declareRule,
  type NewRule,
  prepareRule,
  writeRuleModule,
} from "../../services/rules/create-rule.ts";

/** The options of `smplan rules new`. */
export interface RunCreateRuleOptions extends CreateRuleOptions {
  yaml?: boolean;
  language?: string;
}

/** The streams and texts for the output. */
interface Output {
  runtime: Runtime;
  words: Messages["own-rules"];
  language: string;
  paint: ChalkInstance;
}

/** The width of the number before each step. */
const STEP_INDENT = " ".repeat("  1. ".length);

/**
 * Writes an example rule with its test, adds it to the configuration, and prints what was done.
 * @throws UserError if the id is invalid or already used, or a file would be overwritten
 */
export async function runCreateRule(
  id: string,
  options: RunCreateRuleOptions,
  runtime: Runtime,
): Promise<void> {
  const language = uiLanguage(options.language, runtime);
  const words = await loadMessages("own-rules", language);
  const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  const newRule = await prepareRule(id, options, words, runtime);
  const output: Output = { runtime, words, language, paint };
  if (options.yaml) createDeclaredRule(newRule, output);
  else await createModule(newRule, output);
}

function createDeclaredRule(newRule: NewRule, output: Output): void {
  const addition = declareRule(newRule, output.runtime);
  printConfigAddition(addition, output);
  printNextSteps(output.words.nextDeclared, { id: newRule.id, file: addition.file }, output);
}

async function createModule(newRule: NewRule, output: Output): Promise<void> {
  const { runtime, words, language, paint } = output;
  const { rule, test, run, entry, isSmplanInstalled } = writeRuleModule(newRule, runtime);
  const { wrote } = await loadMessages("written", language);
  const messages = [rule, test].map((file) => wrote({ file }));
  runtime.stdout.writeStyled(`${paint.bold(messages.join("\n"))}\n`);
  if (entry) printConfigAddition(addToConfig(newRule, entry, runtime), output);
  printNextSteps(words.nextModule, { rule, test, run }, output);
  if (!isSmplanInstalled) runtime.stdout.write(`\n${words.install}\n`);
}

/** Prints the lines that were added to the configuration, or that the user has to add. */
function printConfigAddition(
  { file, lines, isAdded }: ConfigAddition,
  { runtime, words, paint }: Output,
): void {
  const message = (isAdded ? words.added : words.add)({ file });
  const indented = lines.trimEnd().replace(/^/gm, "  ");
  runtime.stdout.writeStyled(`${paint.bold(message)}\n${indented}\n`);
}

function printNextSteps(
  steps: readonly (string | Message<never>)[],
  data: Record<string, string>,
  { words, runtime, paint }: Output,
): void {
  const width = terminalWidth(runtime.stdout) - STEP_INDENT.length;
  const lines = steps.map((step, index) => {
    const wrapped = wrapAnsi(formatMessage(step, data), width).replaceAll("\n", `\n${STEP_INDENT}`);
    return `  ${index + 1}. ${wrapped}`;
  });
  runtime.stdout.writeStyled(`\n${paint.bold(words.nextTitle)}\n${lines.join("\n")}\n`);
}
