import { UserError } from "../finding.ts";
import { failure } from "../lint/failure.ts";
import { tellFailure } from "./command.ts";
import { findingLanguage } from "./language.ts";
import { systemFailure } from "./system-error.ts";
import type { World } from "./world.ts";

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
  const told =
    error instanceof UserError
      ? error
      : (systemFailure(error, world.cwd) ?? failure("crashed", { what: textOf(error), address: ISSUES }));
  await tellFailure(told, language, world);
  if (isDebugging(world.env) && error instanceof Error) world.stderr.write(`\n${error.stack}\n`);
}

/** Whether stacks are shown. */
function isDebugging({ SMPLAN_DEBUG: asked = "" }: World["env"]): boolean {
  return !["", "0", "false"].includes(asked);
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" ? error.name : error.message;
}
