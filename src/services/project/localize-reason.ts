import { UserError } from "../../diagnostics.ts";
import { failureIn, reasonInEnglish } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";

/** A reason as a sentence in a language. */
export async function whyIn(language: string, why: Phrase): Promise<string> {
  const english = new UserError(reasonInEnglish(why), "", { id: why.say, data: why.data ?? {} });
  return (await failureIn(language, english)).message;
}
