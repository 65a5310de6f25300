import { fallbackLanguage } from "../../i18n/languages.ts";
import {
  englishFormatter,
  loadMessageFormatter,
  type MessageFormatter,
} from "../../i18n/message-formatter.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { LintSettings } from "../../lint/run-rules.ts";
import type { Runtime } from "../../platform/runtime.ts";

interface LintContextOptions {
  /** The language of the findings; the environment's where nothing is said. */
  language?: string;
  /** The day on which plans are judged; today where nothing is said. */
  today?: string;
}

/** How plans are judged here and now, but for what each one's configuration decides. */
export async function lintContext(
  { language, today }: LintContextOptions,
  runtime: Runtime,
): Promise<Omit<LintSettings, keyof RuleSettings>> {
  const wording = await wordingGetter(uiLanguage(language, runtime));
  return { today: today ?? todayOf(runtime), formatter: wording };
}

/** The day it is where the program runs, as year-month-day. */
export function todayOf(runtime: Pick<Runtime, "now">): string {
  const now = runtime.now();
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** English is made only when there is something to say: a clean run, the usual one, is to be fast. */
async function wordingGetter(language: string): Promise<() => MessageFormatter> {
  if (language === fallbackLanguage) return englishFormatter;
  const wording = await loadMessageFormatter(language);
  return () => wording;
}
