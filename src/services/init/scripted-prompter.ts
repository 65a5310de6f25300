import { userError } from "../../errors.ts";
import type { Answer, Prompt, Prompter, PromptReply } from "../../wizard/prompter.ts";
import type { Answers } from "../../wizard/questionnaire.ts";

/** Answers without a person: what a file does not say is what the questions propose, or the examples where asked for. */
export class ScriptedPrompter implements Prompter {
  /**
   * @param file where the answers come from, if from anywhere
   * @param answers what the file says
   */
  constructor(
    readonly file: string | undefined,
    readonly examples: boolean,
    readonly answers: Answers = {},
  ) {}

  async ask(prompt: Prompt, key?: string): Promise<PromptReply> {
    // What the linter asks about an answer is for people: all it says stands at the end.
    if (key === undefined) return { typed: prompt.choices.at(-1)?.value ?? "" };
    const { proposed, optional, question } = prompt;
    const complaint = proposed === undefined ? undefined : prompt.validate(proposed);
    if (proposed !== undefined && complaint === undefined) return { typed: proposed };
    const file = this.file ?? "";
    // An answer is put again only where it will not do.
    if (key in this.answers)
      throw userError("badAnswer", { file, key, complaint: complaint ?? "", ask: question });
    if (this.examples) return { typed: exampleAnswer(prompt) };
    if (optional) return { typed: prompt.kind === "list" || prompt.kind === "choices" ? [] : "" };
    throw userError("missingAnswer", { file, key, ask: question });
  }

  say(): void {
    // Nobody listens; what matters is said at the end.
  }
}

/** The example of a question as an answer to it; of choices without one, the first. */
function exampleAnswer({ kind, example = "", choices, optional, separator = ";" }: Prompt): Answer {
  if (kind === "list") return example.split(separator).map((text) => text.trim());
  if (choices.length === 0) return example;
  const named = example.split(", ").filter((text) => choices.some(({ value }) => value === text));
  const chosen = named.length > 0 || optional ? named : choices.slice(0, 1).map(({ value }) => value);
  return kind === "choices" ? chosen : (chosen[0] ?? "");
}
