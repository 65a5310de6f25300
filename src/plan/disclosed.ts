import { disclosureWords } from "../i18n/lexicon/disclosures.ts";
import { hashtagsOf, WORD_CHARACTERS } from "./posts.ts";
import type { Post } from "./types.ts";

/**
 * Returns whether a post says in its text or hashtags that it is advertising.
 * @param refused words that are not accepted; they must be in the lexicon as they are here
 */
export function isDisclosed(post: Pick<Post, "text" | "hashtags">, refused: readonly string[] = []): boolean {
  const text = (post.text ?? "").normalize("NFC").toLowerCase();
  const words = text.split(nonWordPattern);
  const accepted = (word: string): boolean => !refused.includes(word);
  const hashtags = disclosures.hashtags.filter(accepted);
  const phrases = disclosures.phrases.filter((phrase) => accepted(phrase.join(" ")));
  return (
    hashtagsOf(post).some((tag) => matchesAny(hashtags, tag.normalize("NFC").toLowerCase())) ||
    words.some((_, start) => phrases.some((phrase) => startsWithPhrase(words, start, phrase))) ||
    [...text.matchAll(labelPattern)].some(([, word = ""]) => disclosures.labels.has(word) && accepted(word))
  );
}

const nonWordPattern = new RegExp(`[^${WORD_CHARACTERS}]+`);

/** Matches a word at the start that is followed by a colon or similar, or a word in brackets. */
const labelPattern = new RegExp(
  `(?:^\\s*|[\\[(])([${WORD_CHARACTERS}]+)(?=\\s*[\\])|:—–.!]|\\s*\\n|\\s+-\\s|\\s*$)`,
  "g",
);

/** The words of every language: the label may be in another language than the post. */
const allWords = [...disclosureWords.values()];
const allPhrases = allWords.flatMap((words) => words.phrases);
const disclosures = {
  phrases: allPhrases.map((phrase) => phrase.split(" ")),
  labels: new Set(allWords.flatMap((words) => words.labels)),
  hashtags: [
    ...allWords.flatMap((words) => words.hashtags),
    ...allPhrases.filter((phrase) => !phrase.includes(" ")),
  ],
};

/** Returns whether the words of a phrase occur in this order from an index on. */
function startsWithPhrase(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => matchesAny([part], words[start + index] ?? ""));
}

/**
 * Returns whether a word matches a pattern. A pattern that ends with * matches all words with that prefix.
 */
function matchesAny(patterns: readonly string[], word: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern,
  );
}
