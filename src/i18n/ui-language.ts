import type { Runtime } from "../platform/runtime.ts";
import { languageOf } from "./languages.ts";

/** Returns the locale that the environment sets, or `undefined` if it sets none. */
export function environmentLanguage({ env }: Pick<Runtime, "env">): string | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return locale && !/^(C|POSIX)\b/.test(locale) ? locale : undefined;
}

/** Returns the language of messages: the requested one, otherwise the environment's, otherwise English. */
export function uiLanguage(requested: string | undefined, runtime: Pick<Runtime, "env">): string {
  return requested ?? languageOf(environmentLanguage(runtime));
}
