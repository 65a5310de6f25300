import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { formatMessage } from "../../i18n/message.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";

/** Returns the messages of `smplan lint` other than findings, in the language of the options. */
export function lintMessages(
  { language }: Pick<LintCommandOptions, "language">,
  runtime: Runtime,
): Promise<Messages["lint"]> {
  return loadMessages("lint", uiLanguage(language, runtime));
}

/** Prints a message that is not a finding on standard error. */
export async function printMessage(
  id: keyof Messages["lint"],
  data: Readonly<Record<string, string | number>>,
  options: Pick<LintCommandOptions, "language">,
  runtime: Runtime,
): Promise<void> {
  const words = await lintMessages(options, runtime);
  runtime.stderr.write(`smplan: ${formatMessage(words[id], data)}\n`);
}
