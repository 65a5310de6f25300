import { loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { LintSettings } from "../../lint/lint-settings.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";

interface LintContextOptions {
  /** The language of the findings, by default the environment's language. */
  language?: string;
  /** The day on which plans are linted, as year-month-day, by default today. */
  today?: string;
}

/** Returns the lint settings that do not depend on a plan's configuration. */
export async function lintContext(
  { language, today }: LintContextOptions,
  runtime: ServiceRuntime,
): Promise<Omit<LintSettings, keyof RuleSettings>> {
  const formatter = await loadMessageFormatter(uiLanguage(language, runtime));
  return { today: today ?? todayOf(runtime), formatter: () => formatter };
}

/** Returns the current day in local time, as year-month-day. */
export function todayOf(runtime: Pick<ServiceRuntime, "now">): string {
  const now = runtime.now();
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
