import { groupBy } from "../../platform/group-by.ts";

/** Words by the character code of their first or last letter, to reduce the number of comparisons. */
export type WordsByLetter = ReadonlyMap<number, readonly string[]>;

/** Returns words by their first letter, for `startingWords`. */
export function wordsByFirstLetter(all: readonly string[]): WordsByLetter {
  return byLetter(all, () => 0);
}

/** Returns words by their last letter, for `endsWithWords`. */
export function wordsByLastLetter(all: readonly string[]): WordsByLetter {
  return byLetter(all, (words) => words.length - 1);
}

function byLetter(all: readonly string[], at: (words: string) => number): WordsByLetter {
  return groupBy(all, (words) => words.charCodeAt(at(words)));
}

/** Returns the words with which a text starts, as whole words. */
export function startingWords(text: string, all: WordsByLetter): string | undefined {
  return all.get(text.charCodeAt(0))?.find((words) => startsWith(text, words));
}

function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  return !/[a-zа-я]$/.test(words) || !/^[a-zà-öø-ÿа-яѐ-џ]/.test(text.slice(words.length));
}

/** Returns whether a text ends with one of the words, as a whole word. */
export function endsWithWords(before: string, all: WordsByLetter): boolean {
  const text = before.trimEnd();
  const candidates = all.get(text.charCodeAt(text.length - 1)) ?? [];
  return candidates.some(
    (words) => text.endsWith(words) && !/[a-zà-öø-ÿа-яѐ-џ]/.test(text[text.length - words.length - 1] ?? " "),
  );
}

/** Returns whether a text contains a phrase as whole words. */
export function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const neighbors = `${text[at - 1] ?? " "}${text[at + words.length] ?? " "}`;
    if (!/[a-zà-öø-ÿа-яѐ-џ]/.test(neighbors)) return true;
  }
  return false;
}
