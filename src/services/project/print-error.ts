import { UserError } from "../../diagnostics.ts";
import { localizeError, userError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { systemErrorToUserError } from "./system-error.ts";

const ISSUES_URL = "https://github.com/smplan/smplan/issues";

/**
 * Says in a line what went wrong that no command expected: an error of the system as what it is, everything else as a
 * fault of smplan. The stack is for those who ask for it by `--debug` or `SMPLAN_DEBUG`.
 */
export async function printUnexpectedError(
  error: unknown,
  runtime: Pick<Runtime, "cwd" | "env" | "stderr">,
  language = uiLanguage(undefined, runtime),
): Promise<void> {
  await printError(toUserError(error, runtime.cwd), language, runtime);
  if (isDebugging(runtime.env) && error instanceof Error) runtime.stderr.write(`\n${error.stack}\n`);
}

/** Says in a language what a person did that cannot be done, and what to do about it. */
export async function printError(
  error: UserError,
  language: string,
  { stderr }: Pick<Runtime, "stderr">,
): Promise<void> {
  const { message, remedy } = await localizeError(language, error);
  stderr.write(`smplan: ${message}\n${remedy ? `${remedy}\n` : ""}`);
}

/** Returns an error as a person is told of it, with paths as they are seen from a folder. */
export function toUserError(error: unknown, cwd: string): UserError {
  if (error instanceof UserError) return error;
  return (
    systemErrorToUserError(error, cwd) ??
    userError("crashed", { what: errorText(error), address: ISSUES_URL })
  );
}

/** Whether stacks are shown. */
function isDebugging({ SMPLAN_DEBUG: asked = "" }: Runtime["env"]): boolean {
  return !["", "0", "false"].includes(asked);
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" ? error.name : error.message;
}
