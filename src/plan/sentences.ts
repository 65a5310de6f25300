import { findMatches } from "../i18n/find-matches.ts";

/**
 * Where one sentence ends and the next begins. A capital must follow: the point of „г.“, of "approx." and of 4.8 ends
 * nothing.
 */
const sentenceBoundary = /(?<=[.!?;…])\s+(?=["'«„“(¿¡]?[A-ZÀ-ÖØ-ÞЀ-Я])/;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceBoundary).filter((sentence) => sentence.trim() !== "");
}

const wordPattern = /[0-9a-zà-öø-ÿа-яѐ-џ]+(?:[-'’][0-9a-zà-öø-ÿа-яѐ-џ]+)*/g;

/** A word of a text in lowercase, and where it stands. */
export interface TextWord {
  word: string;
  offset: number;
}

/** The words of a text, in order. */
export function wordsOf(text: string): TextWord[] {
  return findMatches(wordPattern, text.toLowerCase()).map((match) => ({
    word: match[0],
    offset: match.index,
  }));
}

/** Whether two words are forms of one, as far as their beginnings tell: "visits" and "visitors", „заявки“ and „заявка“. */
export function haveSameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return one === other;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= Math.max(4, shorter - 3);
}
