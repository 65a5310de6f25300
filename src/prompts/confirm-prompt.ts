import type { Prompt } from "../wizard/prompter.ts";

/** A question that is answered by yes or no; no where only Enter is pressed. */
export function yesOrNo(ask: string): Prompt {
  return {
    kind: "confirm",
    ask,
    notes: [],
    help: [],
    choices: [],
    proposed: "no",
    optional: false,
    complain: () => undefined,
  };
}
