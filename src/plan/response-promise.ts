import { type PromisePhrases, type PromiseWords, promiseWords } from "../i18n/promises.ts";
import { sentencesOf } from "./sentences.ts";

/** A share below the whole, in percent: who answers 80 % promises less than everything. */
const share = /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/;

/** The words by which a text promises that every comment or message is answered, in any of our languages. */
export function promiseToAnswerAll(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (share.test(sentence)) continue;
    for (const words of promiseWords) {
      if (!words.answer.test(sentence)) continue;
      const { all, none, unless } = phrasesOf(words);
      const found = first(none, sentence) ?? (unless.test(sentence) ? undefined : first(all, sentence));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Made when the first plan speaks of answers in that language. */
const made = new Map<PromiseWords, PromisePhrases>();

function phrasesOf(words: PromiseWords): PromisePhrases {
  const known = made.get(words) ?? words.phrases();
  made.set(words, known);
  return known;
}

function first(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
