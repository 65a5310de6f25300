import { type LintWords, loadLintWords } from "../../i18n/lint.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { LintRunOptions } from "./lint-run-options.ts";

/** What `smplan lint` says besides its findings, in the language that was asked for. */
export function lintMessages(
  { language }: Pick<LintRunOptions, "language">,
  runtime: Runtime,
): Promise<LintWords> {
  return loadLintWords(uiLanguage(language, runtime));
}

/** Tells a person something that is no finding. */
export async function printMessage(
  id: keyof LintWords,
  data: Readonly<Record<string, string | number>>,
  options: Pick<LintRunOptions, "language">,
  runtime: Runtime,
): Promise<void> {
  const words = await lintMessages(options, runtime);
  runtime.stderr.write(`smplan: ${fillPlaceholders(words[id], data)}\n`);
}
