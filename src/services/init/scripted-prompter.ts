import { userError } from "../../errors.ts";
import type { Answer, Prompt, Prompter, PromptReply } from "../../wizard/prompter.ts";
import type { Answers } from "../../wizard/questionnaire.ts";

/**
 * Answers questions without a user. If a file does not contain an answer, uses the proposed answer of the
 * question, or its example if `examples` is set.
 */
export class ScriptedPrompter implements Prompter {
  /**
   * @param file the file with the answers, if there is one, for error messages
   * @param examples whether to answer with examples if there is no other answer
   * @param answers the answers in the file
   */
  constructor(
    readonly file: string | undefined,
    readonly examples: boolean,
    readonly answers: Answers = {},
  ) {}

  /**
   * Returns the answer to a question.
   * @throws UserError if an answer in the file is invalid, or a required one is missing
   */
  async ask(prompt: Prompt, key?: string): Promise<PromptReply> {
    // Questions about findings in an answer are skipped: all findings are printed at the end.
    if (key === undefined) return { typed: prompt.choices.at(-1)?.value ?? "" };
    const { proposed, optional, question } = prompt;
    const complaint = proposed === undefined ? undefined : prompt.validate(proposed);
    if (proposed !== undefined && complaint === undefined) return { typed: proposed };
    const file = this.file ?? "";
    // The question is asked although there is an answer, so the answer is invalid.
    if (key in this.answers)
      throw userError("badAnswer", { file, key, complaint: complaint ?? "", ask: question });
    if (this.examples) return { typed: exampleAnswer(prompt) };
    if (optional) return { typed: prompt.kind === "list" || prompt.kind === "choices" ? [] : "" };
    throw userError("missingAnswer", { file, key, ask: question });
  }

  say(): void {
    // There is no user to read messages. Important ones are printed at the end.
  }
}

/**
 * Returns the example of a question as an answer. If a required choice has no example, returns the first
 * choice.
 */
function exampleAnswer({ kind, example = "", choices, optional, separator = ";" }: Prompt): Answer {
  if (kind === "list") return example.split(separator).map((text) => text.trim());
  if (choices.length === 0) return example;
  const named = example.split(", ").filter((text) => choices.some(({ value }) => value === text));
  const chosen = named.length > 0 || optional ? named : choices.slice(0, 1).map(({ value }) => value);
  return kind === "choices" ? chosen : (chosen[0] ?? "");
}
