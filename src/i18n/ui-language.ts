import type { Runtime } from "../platform/runtime.ts";
import { fallbackLanguage, isSupportedLanguage, languageOf } from "./languages.ts";

type Environment = Pick<Runtime, "env">;

/** Returns the locale that the environment sets, or `undefined` if it sets none. */
export function environmentLanguage({ env }: Environment): string | undefined {
  if (env.SMPLAN_LANG && isSupportedLanguage(env.SMPLAN_LANG)) return env.SMPLAN_LANG;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return locale && !/^(C|POSIX)\b/.test(locale) ? locale : undefined;
}

/** Returns the value of SMPLAN_LANG if it does not name a supported language. */
export function unsupportedLanguageVariable({ env }: Environment): string | undefined {
  return env.SMPLAN_LANG && !isSupportedLanguage(env.SMPLAN_LANG) ? env.SMPLAN_LANG : undefined;
}

/**
 * Returns the language of messages: the requested one, otherwise the environment's (`SMPLAN_LANG`, then the locale),
 * otherwise the plan's, otherwise English.
 * @param planLanguage the language of the plan that a command works on
 */
export function uiLanguage(
  requested: string | undefined,
  runtime: Environment,
  planLanguage?: string,
): string {
  return requested ?? languageOf(environmentLanguage(runtime) ?? planLanguage ?? fallbackLanguage);
}
