import { type LintWords, loadLintWords } from "../../i18n/lint.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { World } from "../../platform/runtime.ts";
import type { LintOptions } from "./lint-run-options.ts";

/** What `smplan lint` says besides its findings, in the language that was asked for. */
export function lintWords({ language }: Pick<LintOptions, "language">, world: World): Promise<LintWords> {
  return loadLintWords(findingLanguage(language, world));
}

/** Tells a person something that is no finding. */
export async function tell(
  what: keyof LintWords,
  data: Readonly<Record<string, string | number>>,
  options: Pick<LintOptions, "language">,
  world: World,
): Promise<void> {
  const words = await lintWords(options, world);
  world.stderr.write(`smplan: ${fillWords(words[what], data)}\n`);
}
