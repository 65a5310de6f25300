import type { UserError } from "../diagnostics.ts";
import { localizeError } from "../errors.ts";
import { uiLanguage } from "../i18n/ui-language.ts";
import type { Runtime } from "../platform/runtime.ts";
import { toUserError } from "../services/project/to-user-error.ts";

/**
 * Prints an unexpected error on one line: a system error with its reason, any other error as a
 * bug in smplan. Prints the stack only with `--debug` or `SMPLAN_DEBUG`.
 */
export async function printUnexpectedError(
  error: unknown,
  runtime: Pick<Runtime, "cwd" | "env" | "stderr">,
  language = uiLanguage(undefined, runtime),
): Promise<void> {
  await printError(toUserError(error, runtime.cwd), language, runtime);
  if (isDebugging(runtime.env) && error instanceof Error) runtime.stderr.write(`\n${error.stack}\n`);
}

/** Prints an error and its remedy in a language. */
export async function printError(
  error: UserError,
  language: string,
  { stderr }: Pick<Runtime, "stderr">,
): Promise<void> {
  const { message, remedy } = await localizeError(language, error);
  stderr.write(`smplan: ${message}\n${remedy ? `${remedy}\n` : ""}`);
}

/** Returns whether to print stacks. */
function isDebugging({ SMPLAN_DEBUG: debug = "" }: Runtime["env"]): boolean {
  return !["", "0", "false"].includes(debug);
}
