import { type PromisePhrases, type PromiseWords, promiseWords } from "../i18n/lexicon/promises.ts";
import { sentencesOf } from "./sentences.ts";

/** A share below 100 %: a promise to answer 80 % is not a promise to answer everything. */
const partialShare = /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/;

/**
 * Returns the words of a text that promise an answer to every comment or message, in any supported language;
 * `undefined` if it does not promise that.
 */
export function findResponsePromise(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (partialShare.test(sentence)) continue;
    for (const words of promiseWords) {
      if (!words.answer.test(sentence)) continue;
      const { all, none, unless } = phrasesOf(words);
      const found =
        firstMatch(none, sentence) ?? (unless.test(sentence) ? undefined : firstMatch(all, sentence));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * The compiled phrases by language. They are created when the first plan mentions answers in that language.
 */
const phrasesByLanguage = new Map<PromiseWords, PromisePhrases>();

function phrasesOf(words: PromiseWords): PromisePhrases {
  const known = phrasesByLanguage.get(words) ?? words.phrases();
  phrasesByLanguage.set(words, known);
  return known;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
