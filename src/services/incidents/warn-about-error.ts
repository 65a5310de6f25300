import { failureIn } from "../../errors.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import { toldError } from "../project/print-error.ts";

/** Says in a line what could not be read. The command goes on without it: a crisis does not wait for a file. */
export async function tellHindrance(error: unknown, world: World): Promise<void> {
  const { message } = await failureIn(findingLanguage(undefined, world), toldError(error, world.cwd));
  world.stderr.write(`smplan: ${visible(message)}\n`);
}
