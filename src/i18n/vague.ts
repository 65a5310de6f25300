/**
 * Words of a language that promise something without saying how much. In lowercase; a word that ends in * stands for
 * all that begin so, and several words for just that phrase.
 */
export interface VagueWords {
  /** Vague wherever they stand. */
  anywhere: readonly string[];
  /** Vague only as what is to be done, at the beginning of a sentence: elsewhere they are other words, such as support. */
  leading: readonly string[];
  /** What may stand before a leading word: "to", „да“. */
  particles: readonly string[];
  /** Pairs of words of which the second is exact behind the first: "no more". */
  unless: readonly string[];
}

const modules = import.meta.glob<VagueWords>("./*/vague.ts", { eager: true, import: "default" });

/** The words of every language: a statement may be in another than the plan. */
export const vagueWords: readonly VagueWords[] = Object.values(modules);
