import type { Choice, Prompt, Typed } from "../wizard/prompter.ts";
import type { TalkWords } from "./prompt-words.ts";

/** What a person may want instead of answering. */
export type Sign = "back" | "overview" | "help" | "skip";

/** Signs that no answer and no name of a choice consists of. */
const signs: Readonly<Record<string, Sign>> = { "<": "back", "!": "overview", "?": "help", "-": "skip" };

/** The wish that a sign alone stands for; only what is optional can be skipped. */
export function signOf(typed: string, { optional }: Pick<Prompt, "optional">): Sign | undefined {
  const sign = signs[typed.trim()];
  return sign === "skip" && !optional ? undefined : sign;
}

/** A line as an answer: a list is taken apart at its separator. */
export function typedOf(line: string, prompt: Pick<Prompt, "kind" | "separator">): Typed {
  if (prompt.kind !== "list") return line.trim();
  return line
    .split(separatorOf(prompt))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** An answer as the line that one would have typed. */
export function lineOf(typed: Typed | undefined, prompt: Pick<Prompt, "separator">): string {
  return typeof typed === "object" ? typed.join(`${separatorOf(prompt)} `) : (typed ?? "");
}

export function separatorOf({ separator }: Pick<Prompt, "separator">): string {
  return separator ?? ";";
}

/** The answer of somebody who has none. */
export function nothingFor({ kind }: Pick<Prompt, "kind">): Typed {
  return kind === "list" || kind === "choices" ? [] : "";
}

/** Those of the choices that are proposed, one or several. */
export function proposedOf(choices: readonly Choice[], { proposed = [] }: Prompt): readonly Choice[] {
  const values = typeof proposed === "object" ? proposed : [proposed];
  return choices.filter(({ value }) => values.includes(value));
}

/** What can be chosen: of a question for yes or no, these two. */
export function choicesOf({ kind, choices }: Prompt, { yes, no }: TalkWords): readonly Choice[] {
  if (kind !== "confirm") return choices;
  return [
    { value: "yes", name: yes },
    { value: "no", name: no },
  ];
}

/** What is wrong with an answer, in words; nothing where it will do. */
export function complaintOf(typed: Typed, prompt: Prompt, { complaints }: TalkWords): string | undefined {
  if (typed.length > 0) return prompt.complain(typed);
  if (prompt.optional) return undefined;
  return prompt.complain(typed) ?? (prompt.kind === "choices" ? complaints.choose : complaints.empty);
}
