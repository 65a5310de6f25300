import { findMatches } from "../i18n/lexicon/find-matches.ts";

/**
 * The space between two sentences. A capital letter must follow, so „г.“, "approx." and 4.8 do not end a
 * sentence.
 */
const sentenceBoundary = /(?<=[.!?;…])\s+(?=["'«„“(¿¡]?[A-ZÀ-ÖØ-ÞЀ-Я])/;

/** Returns the sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceBoundary).filter((sentence) => sentence.trim() !== "");
}

const wordPattern = /[0-9a-zà-öø-ÿа-яѐ-џ]+(?:[-'’][0-9a-zà-öø-ÿа-яѐ-џ]+)*/g;

/** A word of a text in lowercase, and its offset in the text. */
export interface TextWord {
  word: string;
  offset: number;
}

/** Returns the words of a text, in order. */
export function wordsOf(text: string): TextWord[] {
  return findMatches(wordPattern, text.toLowerCase()).map((match) => ({
    word: match[0],
    offset: match.index,
  }));
}

/**
 * Returns whether two words begin like forms of the same word: "visits" and "visitors", „заявки“ and
 * „заявка“.
 */
export function haveSameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return one === other;
  let prefix = 0;
  while (prefix < shorter && one[prefix] === other[prefix]) prefix++;
  return prefix >= Math.max(4, shorter - 3);
}
