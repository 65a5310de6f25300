import { type PromisePhrases, type PromiseWords, promiseWords } from "../i18n/promises.ts";
import { sentencesOf } from "./sentences.ts";

/** A share below the whole, in percent: who answers 80 % promises less than everything. */
const partialShare = /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/;

/** The words by which a text promises that every comment or message is answered, in any of our languages. */
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

/** Made when the first plan speaks of answers in that language. */
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
