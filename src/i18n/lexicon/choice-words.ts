import type { ChoiceSet, ChoiceWords } from "./en/choice-words.ts";

export type { ChoiceSet };

const modules = import.meta.glob<ChoiceWords>("./*/choice-words.ts", { import: "default" });

/** Returns the words of all languages by which values of enumerations are recognized in texts. */
export async function loadChoiceWords(): Promise<readonly ChoiceWords[]> {
  return Promise.all(Object.values(modules).map((load) => load()));
}

export type { ChoiceWords };
