import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { createPatch, type FixResult } from "../../services/lint/fix-plans.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";
import { printMessage } from "./lint-messages.ts";

/**
 * Prints the changes of `--fix-dry-run` as a patch. Returns the exit code.
 * @throws UserError if a file changed since it was linted
 */
export async function printPatch(
  changes: FixResult["changes"],
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<number> {
  const files = changes.size;
  runtime.stdout.writeDocument(await createPatch(changes, runtime));
  await printMessage(files === 0 ? "nothingToMend" : "wouldChange", { count: files }, options, runtime);
  return files === 0 ? EXIT_OK : EXIT_PROBLEMS;
}
