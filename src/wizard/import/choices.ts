import type { ChoiceSet, ChoiceWords } from "../../i18n/choice-words.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { matchesWordsAt, wordsOf } from "./tokens.ts";

interface ChoiceMatch {
  value: string;
  /** The first of the text's words that say so, and how many letters do. */
  at: number;
  letters: number;
  /** The word behind the last one that says so. */
  to: number;
}

/** Which values of a set a text names, in its order. Of two in the same place the longer name counts. */
export function choicesIn(text: string, set: ChoiceSet, languages: readonly ChoiceWords[]): ChoiceMatch[] {
  if (text.length > MAX_VALUE_LENGTH) return [];
  const words = wordsOf(text);
  const found: ChoiceMatch[] = [];
  for (const { value, sought, letters } of choicePhrases(set, languages))
    for (let at = 0; at + sought.length <= words.length; at += 1)
      if (matchesWordsAt(words, at, sought)) found.push({ value, at, to: at + sought.length, letters });
  found.sort((a, b) => b.letters - a.letters);
  const kept: ChoiceMatch[] = [];
  for (const one of found)
    if (!kept.some(({ value, at, to }) => value === one.value || (one.at < to && at < one.to)))
      kept.push(one);
  return kept.sort((a, b) => a.at - b.at);
}

interface ChoicePhrase {
  value: string;
  sought: readonly string[];
  letters: number;
}

const phraseCache = new WeakMap<readonly ChoiceWords[], Map<ChoiceSet, ChoicePhrase[]>>();

/** The words for the values of a set in all languages, taken apart once. */
function choicePhrases(set: ChoiceSet, languages: readonly ChoiceWords[]): ChoicePhrase[] {
  const sets = phraseCache.get(languages) ?? new Map<ChoiceSet, ChoicePhrase[]>();
  phraseCache.set(languages, sets);
  const there = sets.get(set);
  if (there) return there;
  const phrases = languages.flatMap((language) =>
    Object.entries<readonly string[]>(language[set]).flatMap(([value, phrases]) =>
      phrases.map((phrase) => ({ value, sought: phrase.split(" "), letters: phrase.length })),
    ),
  );
  sets.set(set, phrases);
  return phrases;
}

/** The one value of a set that a text names most clearly. */
export function choiceIn(
  text: string,
  set: ChoiceSet,
  languages: readonly ChoiceWords[],
): string | undefined {
  return choicesIn(text, set, languages).sort((a, b) => b.letters - a.letters)[0]?.value;
}

/** The platforms that a text names, by their ids. X is one only where it stands alone as a capital. */
export function platformsIn(text: string, languages: readonly ChoiceWords[]): string[] {
  const capital = /(?<![\p{L}\p{N}]|\d\s)X(?![\p{L}\p{N}])/u.test(text) || /twitter|туитър/i.test(text);
  return choicesIn(text, "platform", languages)
    .map(({ value }) => value)
    .filter((value) => value !== "x" || capital);
}
