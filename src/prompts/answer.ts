import type { Answer, Prompt, PromptChoice } from "../wizard/prompter.ts";
import type { PromptWords } from "./prompt-words.ts";

/** What a person may want instead of answering. */
export type PromptCommand = "back" | "overview" | "help" | "skip";

/** Signs that no answer and no name of a choice consists of. */
const commandsByKey: Readonly<Record<string, PromptCommand>> = {
  "<": "back",
  "!": "overview",
  "?": "help",
  "-": "skip",
};

/** The wish that a sign alone stands for; only what is optional can be skipped. */
export function commandFor(typed: string, { optional }: Pick<Prompt, "optional">): PromptCommand | undefined {
  const sign = commandsByKey[typed.trim()];
  return sign === "skip" && !optional ? undefined : sign;
}

/** A line as an answer: a list is taken apart at its separator. */
export function parseAnswer(line: string, prompt: Pick<Prompt, "kind" | "separator">): Answer {
  if (prompt.kind !== "list") return line.trim();
  return line
    .split(listSeparator(prompt))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** An answer as the line that one would have typed. */
export function formatAnswer(typed: Answer | undefined, prompt: Pick<Prompt, "separator">): string {
  return typeof typed === "object" ? typed.join(`${listSeparator(prompt)} `) : (typed ?? "");
}

export function listSeparator({ separator }: Pick<Prompt, "separator">): string {
  return separator ?? ";";
}

/** The answer of somebody who has none. */
export function emptyAnswer({ kind }: Pick<Prompt, "kind">): Answer {
  return kind === "list" || kind === "choices" ? [] : "";
}

/** Those of the choices that are proposed, one or several. */
export function proposedChoices(
  choices: readonly PromptChoice[],
  { proposed = [] }: Prompt,
): readonly PromptChoice[] {
  const values = typeof proposed === "object" ? proposed : [proposed];
  return choices.filter(({ value }) => values.includes(value));
}

/** What can be chosen: of a question for yes or no, these two. */
export function promptChoices({ kind, choices }: Prompt, { yes, no }: PromptWords): readonly PromptChoice[] {
  if (kind !== "confirm") return choices;
  return [
    { value: "yes", name: yes },
    { value: "no", name: no },
  ];
}

/** What is wrong with an answer, in words; nothing where it will do. */
export function validateAnswer(
  typed: Answer,
  prompt: Prompt,
  { complaints }: PromptWords,
): string | undefined {
  if (typed.length > 0) return prompt.validate(typed);
  if (prompt.optional) return undefined;
  return prompt.validate(typed) ?? (prompt.kind === "choices" ? complaints.choose : complaints.empty);
}
