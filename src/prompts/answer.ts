import type { Answer, Prompt, PromptChoice } from "../wizard/prompter.ts";
import type { PromptWords } from "./prompt-words.ts";

/** A command that the user can enter instead of an answer. */
export type PromptCommand = "back" | "overview" | "help" | "skip";

/** The command for each character. No answer and no name of a choice is one of these characters. */
const commandsByKey: Readonly<Record<string, PromptCommand>> = {
  "<": "back",
  "!": "overview",
  "?": "help",
  "-": "skip",
};

/** Returns the command that a typed text stands for, if any. Only optional questions can be skipped. */
export function commandFor(typed: string, { optional }: Pick<Prompt, "optional">): PromptCommand | undefined {
  const command = commandsByKey[typed.trim()];
  return command === "skip" && !optional ? undefined : command;
}

/** Returns a typed line as an answer: for a list, split at its separator. */
export function parseAnswer(line: string, prompt: Pick<Prompt, "kind" | "separator">): Answer {
  if (prompt.kind !== "list") return line.trim();
  return line
    .split(listSeparator(prompt))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Returns an answer as the line that the user would type. */
export function formatAnswer(typed: Answer | undefined, prompt: Pick<Prompt, "separator">): string {
  return typeof typed === "object" ? typed.join(`${listSeparator(prompt)} `) : (typed ?? "");
}

/** Returns the separator of a list, a semicolon by default. */
export function listSeparator({ separator }: Pick<Prompt, "separator">): string {
  return separator ?? ";";
}

/** Returns the answer to a question that is skipped. */
export function emptyAnswer({ kind }: Pick<Prompt, "kind">): Answer {
  return kind === "list" || kind === "choices" ? [] : "";
}

/** Returns the choices that are proposed. */
export function proposedChoices(
  choices: readonly PromptChoice[],
  { proposed = [] }: Prompt,
): readonly PromptChoice[] {
  const values = typeof proposed === "object" ? proposed : [proposed];
  return choices.filter(({ value }) => values.includes(value));
}

/** Returns the choices of a question; for `confirm`, these are yes and no. */
export function promptChoices({ kind, choices }: Prompt, { yes, no }: PromptWords): readonly PromptChoice[] {
  if (kind !== "confirm") return choices;
  return [
    { value: "yes", name: yes },
    { value: "no", name: no },
  ];
}

/** Returns why an answer is not valid, or `undefined` if it is. */
export function validateAnswer(
  typed: Answer,
  prompt: Prompt,
  { complaints }: PromptWords,
): string | undefined {
  if (typed.length > 0) return prompt.validate(typed);
  if (prompt.optional) return undefined;
  return prompt.validate(typed) ?? (prompt.kind === "choices" ? complaints.choose : complaints.empty);
}
