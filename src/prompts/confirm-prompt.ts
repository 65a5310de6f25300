import type { Prompt } from "../wizard/prompter.ts";

/** A question that is answered by yes or no; no where only Enter is pressed. */
export function confirmPrompt(question: string): Prompt {
  return {
    kind: "confirm",
    question,
    notes: [],
    help: [],
    choices: [],
    proposed: "no",
    optional: false,
    validate: () => undefined,
  };
}
