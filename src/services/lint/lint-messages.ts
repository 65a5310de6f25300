import { type LintWords, loadLintWords } from "../../i18n/lint.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { LintRunOptions } from "./lint-run-options.ts";

/** Returns the messages of `smplan lint` other than findings, in the language of the options. */
export function lintMessages(
  { language }: Pick<LintRunOptions, "language">,
  runtime: Runtime,
): Promise<LintWords> {
  return loadLintWords(uiLanguage(language, runtime));
}

/** Prints a message that is not a finding on standard error. */
export async function printMessage(
  id: keyof LintWords,
  data: Readonly<Record<string, string | number>>,
  options: Pick<LintRunOptions, "language">,
  runtime: Runtime,
): Promise<void> {
  const words = await lintMessages(options, runtime);
  runtime.stderr.write(`smplan: ${fillPlaceholders(words[id], data)}\n`);
}
