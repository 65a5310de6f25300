import { UserError } from "../../diagnostics.ts";
import { englishReason, localizeError } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";

/** Returns a reason as a sentence in a language. */
export async function localizeReason(language: string, reason: MessageRef): Promise<string> {
  const english = new UserError(englishReason(reason), "", { id: reason.say, data: reason.data ?? {} });
  return (await localizeError(language, english)).message;
}
