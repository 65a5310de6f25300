import type { ChoiceSet, ChoiceWords } from "./en/choice-words.ts";

export type { ChoiceSet };

const modules = import.meta.glob<ChoiceWords>("./*/choice-words.ts", { import: "default" });

/** The words of every language for one of a fixed set: the first list that a text holds a word of says which it is. */
export async function loadChoiceWords(): Promise<readonly ChoiceWords[]> {
  return Promise.all(Object.values(modules).map((load) => load()));
}

export type { ChoiceWords };
