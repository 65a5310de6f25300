import type { Prompt } from "../wizard/prompter.ts";

/** Returns a question for confirmation; Enter means no. */
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
