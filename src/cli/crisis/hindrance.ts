import { failureIn } from "../../lint/failure.ts";
import { visible } from "../../visible.ts";
import { findingLanguage } from "../language.ts";
import { toldError } from "../unexpected.ts";
import type { World } from "../world.ts";

/** Says in a line what could not be read. The command goes on without it: a crisis does not wait for a file. */
export async function tellHindrance(error: unknown, world: World): Promise<void> {
  const { message } = await failureIn(findingLanguage(undefined, world), toldError(error, world.cwd));
  world.stderr.write(`smplan: ${visible(message)}\n`);
}
