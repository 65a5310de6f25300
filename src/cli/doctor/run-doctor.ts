import { Chalk } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import { version } from "../../../package.json";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { stringifyJson } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { type DiagnosedCheck, diagnose } from "../../services/doctor/diagnose.ts";

/** The options of `smplan doctor`. */
export interface DoctorOptions {
  format: "text" | "json";
  language?: string;
}

/** Checks this machine and this project, and prints the results. Returns the exit code. */
export async function runDoctor({ format, language }: DoctorOptions, runtime: Runtime): Promise<number> {
  const { stdout, env } = runtime;
  const words = await loadMessages("doctor", uiLanguage(language, runtime));
  const terminal = stdout.isTTY
    ? { width: terminalWidth(stdout), hasColor: colorLevel(stdout, env) > 0 }
    : undefined;
  const checks = await diagnose({ words, requestedLanguage: language, terminal }, runtime);
  const broken = checks.filter(({ state }) => state === "broken").length;
  if (format === "json") stdout.write(`${stringifyJson({ version, broken, checks }, 2)}\n`);
  else printChecks(checks, broken, words, runtime);
  return broken === 0 ? EXIT_OK : EXIT_PROBLEMS;
}

function printChecks(
  checks: readonly DiagnosedCheck[],
  broken: number,
  words: Messages["doctor"],
  { stdout, env }: Runtime,
): void {
  const paint = new Chalk({ level: colorLevel(stdout, env) });
  const marks = { well: paint.green("✔"), note: paint.yellow("!"), broken: paint.red("✖") };
  const lines = checks.map(({ state, message }) => {
    const wrapped = wrapAnsi(message, Math.max(20, terminalWidth(stdout) - 2)).replaceAll("\n", "\n  ");
    return `${marks[state]} ${wrapped}\n`;
  });
  const last = broken === 0 ? words.fine : words.broken({ count: broken });
  stdout.writeStyled(`smplan ${version}\n\n${lines.join("")}\n${last}\n`);
}
