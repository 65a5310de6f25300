import { UserError } from "../../diagnostics.ts";
import { failure, failureIn } from "../../errors.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { World } from "../../platform/runtime.ts";
import { systemFailure } from "./system-error.ts";

const ISSUES = "https://github.com/smplan/smplan/issues";

/**
 * Says in a line what went wrong that no command expected: an error of the system as what it is, everything else as a
 * fault of smplan. The stack is for those who ask for it by `--debug` or `SMPLAN_DEBUG`.
 */
export async function tellUnexpected(
  error: unknown,
  world: Pick<World, "cwd" | "env" | "stderr">,
  language = findingLanguage(undefined, world),
): Promise<void> {
  await tellFailure(toldError(error, world.cwd), language, world);
  if (isDebugging(world.env) && error instanceof Error) world.stderr.write(`\n${error.stack}\n`);
}

/** Says in a language what a person did that cannot be done, and what to do about it. */
export async function tellFailure(
  error: UserError,
  language: string,
  { stderr }: Pick<World, "stderr">,
): Promise<void> {
  const { message, remedy } = await failureIn(language, error);
  stderr.write(`smplan: ${message}\n${remedy ? `${remedy}\n` : ""}`);
}

/** Returns an error as a person is told of it, with paths as they are seen from a folder. */
export function toldError(error: unknown, cwd: string): UserError {
  if (error instanceof UserError) return error;
  return systemFailure(error, cwd) ?? failure("crashed", { what: textOf(error), address: ISSUES });
}

/** Whether stacks are shown. */
function isDebugging({ SMPLAN_DEBUG: asked = "" }: World["env"]): boolean {
  return !["", "0", "false"].includes(asked);
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" ? error.name : error.message;
}
