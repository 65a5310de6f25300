import type { ChoiceSet, ChoiceWords } from "../../i18n/lexicon/choice-words.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { matchesWordsAt, wordsOf } from "./tokens.ts";

interface ChoiceMatch {
  value: string;
  /** The index of the first matching word. */
  at: number;
  /** The number of matching letters. */
  letters: number;
  /** The index after the last matching word. */
  to: number;
}

/**
 * Returns the values of a set that a text names, in text order. If two names overlap, the longer one wins.
 */
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

/** Returns the phrases for the values of a set in all languages, split into words. The result is cached. */
function choicePhrases(set: ChoiceSet, languages: readonly ChoiceWords[]): ChoicePhrase[] {
  const sets = phraseCache.get(languages) ?? new Map<ChoiceSet, ChoicePhrase[]>();
  phraseCache.set(languages, sets);
  const cached = sets.get(set);
  if (cached) return cached;
  const phrases = languages.flatMap((language) =>
    Object.entries<readonly string[]>(language[set]).flatMap(([value, phrases]) =>
      phrases.map((phrase) => ({ value, sought: phrase.split(" "), letters: phrase.length })),
    ),
  );
  sets.set(set, phrases);
  return phrases;
}

/** Returns the value of a set whose name in a text is the longest. */
export function choiceIn(
  text: string,
  set: ChoiceSet,
  languages: readonly ChoiceWords[],
): string | undefined {
  return choicesIn(text, set, languages).sort((a, b) => b.letters - a.letters)[0]?.value;
}

/**
 * Returns the ids of the platforms that a text names. X counts as a platform only as a single capital letter.
 */
export function platformsIn(text: string, languages: readonly ChoiceWords[]): string[] {
  const capital = /(?<![\p{L}\p{N}]|\d\s)X(?![\p{L}\p{N}])/u.test(text) || /twitter|туитър/i.test(text);
  return choicesIn(text, "platform", languages)
    .map(({ value }) => value)
    .filter((value) => value !== "x" || capital);
}
