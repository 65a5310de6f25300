import { escapeControls, escapeControlsInLines } from "../platform/escape-controls.ts";
import type { Prompt } from "../wizard/prompter.ts";

/**
 * Returns a prompt whose texts are safe to print: text from a plan cannot control the terminal. Values,
 * including the proposed answer, stay as they are, because they are written into the plan.
 */
export function escapePrompt(prompt: Prompt): Prompt {
  const { question, notes, help, choices, validate, preview } = prompt;
  return {
    ...prompt,
    question: escapeControlsInLines(question),
    notes: notes.map(escapeControlsInLines),
    help: help.map(escapeControlsInLines),
    choices: choices.map(({ value, name, about }) => ({
      value,
      name: escapeControls(name),
      about: about && escapeControlsInLines(about),
    })),
    validate: (typed) => escapeOptional(validate(typed)),
    preview: preview && ((typed) => escapeOptional(preview(typed))),
  };
}

function escapeOptional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeControlsInLines(text);
}
