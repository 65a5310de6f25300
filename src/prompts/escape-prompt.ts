import { visible, visibleLines } from "../platform/escape-controls.ts";
import type { Prompt } from "../wizard/prompter.ts";

/**
 * Returns a question whose texts a terminal can show: what comes from a plan in them cannot control it. Values, the
 * proposed answer among them, stay as they are, because they are written into the plan.
 */
export function shownPrompt(prompt: Prompt): Prompt {
  const { ask, notes, help, choices, complain, preview } = prompt;
  return {
    ...prompt,
    ask: visibleLines(ask),
    notes: notes.map(visibleLines),
    help: help.map(visibleLines),
    choices: choices.map(({ value, name, about }) => ({
      value,
      name: visible(name),
      about: about && visibleLines(about),
    })),
    complain: (typed) => shown(complain(typed)),
    preview: preview && ((typed) => shown(preview(typed))),
  };
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : visibleLines(text);
}
