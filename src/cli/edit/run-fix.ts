import { EXIT_INTERRUPTED, EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { fixPlan } from "../../services/edit/fix-plan.ts";
import type { PromptOptions } from "../prompt-options.ts";
import { openConversation } from "./open-conversation.ts";

/**
 * Goes through the findings of a plan, and prints how many remain. Returns the exit code: 1 if errors remain.
 * @throws UserError if there is no terminal
 */
export async function runFix(
  file: string | undefined,
  options: PromptOptions,
  runtime: Runtime,
): Promise<number> {
  const conversation = await openConversation(options, runtime);
  const { advice } = conversation.words;
  const { file: plan, aborted, findings } = await fixPlan(file, conversation, runtime);
  if (aborted) runtime.stdout.write(`\n${advice.file.answered({ file: plan })}\n`);
  const count = findings.length;
  const left = advice.lint.left({ count });
  conversation.prompter.say(count === 0 ? advice.lint.cleanAll : left);
  if (aborted) return EXIT_INTERRUPTED;
  return findings.some(({ severity }) => severity === "error") ? EXIT_PROBLEMS : EXIT_OK;
}
