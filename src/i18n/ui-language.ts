import type { Runtime } from "../platform/runtime.ts";
import { languageOf } from "./languages.ts";

/** The language that the environment asks programs to speak; nothing where it asks for none. */
export function environmentLanguage({ env }: Pick<Runtime, "env">): string | undefined {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return set && !/^(C|POSIX)\b/.test(set) ? set : undefined;
}

/** The language of findings: as asked for, else as the environment has it, else English. */
export function uiLanguage(requested: string | undefined, runtime: Pick<Runtime, "env">): string {
  return requested ?? languageOf(environmentLanguage(runtime));
}
