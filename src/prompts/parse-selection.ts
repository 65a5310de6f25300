import type { PromptChoice } from "../wizard/prompter.ts";
import type { PromptWords } from "./prompt-words.ts";

/** The values that a line selects, or the reason why it selects none. */
export type ChoiceSelection = { values: readonly string[] } | { wrong: string };

/**
 * Returns the choices that a line selects by their numbers, such as "2", "1, 3" or "1 3", or by one name. The
 * beginning of a name is enough if no other name begins the same way.
 */
export function parseSelection(
  line: string,
  choices: readonly PromptChoice[],
  words: PromptWords,
): ChoiceSelection {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== "");
  if (!parts.every((part) => /^\d+$/.test(part))) return selectByName(line, choices, words);
  const outside = parts.find((part) => !choices[Number(part) - 1]);
  if (outside !== undefined) return { wrong: words.plain.outside({ number: outside, last: choices.length }) };
  return {
    values: choices
      .filter((_, index) => parts.some((part) => Number(part) === index + 1))
      .map(({ value }) => value),
  };
}

function selectByName(
  line: string,
  choices: readonly PromptChoice[],
  { complaints }: PromptWords,
): ChoiceSelection {
  const sought = line.trim().toLowerCase();
  const exact = choices.find(({ name }) => name.toLowerCase() === sought);
  const beginning = choices.filter(({ name }) => name.toLowerCase().startsWith(sought));
  const found = exact ?? (beginning.length === 1 ? beginning[0] : undefined);
  return found ? { values: [found.value] } : { wrong: complaints.unknown };
}
