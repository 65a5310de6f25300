import { formatMessage } from "../../i18n/message.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { formatCommandHelp, formatProgramHelp } from "./format-help.ts";
import { HelpTexts } from "./help-texts.ts";
import type { SmplanCommand } from "./smplan-command.ts";
import { InvalidValue, type UsageError, type UsageErrorValue } from "./usage-error.ts";

/** The width of the help without a terminal, in columns. */
const DEFAULT_COLUMNS = 80;

/** Prints the help of the program or of a command on standard output. */
export async function printHelp(
  command: SmplanCommand,
  language: string,
  { stdout }: Pick<Runtime, "stdout">,
): Promise<void> {
  const texts = await HelpTexts.load(language);
  const columns = stdout.columns ?? DEFAULT_COLUMNS;
  stdout.write(
    command.parent === null
      ? formatProgramHelp(command, texts, columns)
      : formatCommandHelp(command, texts, columns),
  );
}

/** Prints what is wrong with a command line, and which help explains it, on standard error. */
export async function printUsageError(
  { id, values, command }: UsageError,
  language: string,
  { stderr }: Pick<Runtime, "stderr">,
): Promise<void> {
  const texts = await HelpTexts.load(language);
  const { errors } = texts.words;
  stderr.write(`smplan: ${formatMessage(errors[id], fill(values, texts))}\n${errors.seeHelp({ command })}\n`);
}

/** Returns the values of a message as texts. */
function fill(
  values: Readonly<Record<string, UsageErrorValue>>,
  texts: HelpTexts,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value instanceof InvalidValue)
        return [name, formatMessage(texts.words.valueForms[value.form], fill(value.values, texts))];
      if (typeof value === "object") return [name, texts.list(value, "disjunction")];
      return [name, name === "flags" ? texts.flags(String(value)) : value];
    }),
  );
}
