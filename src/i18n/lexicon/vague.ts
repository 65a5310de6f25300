/**
 * Words of a language for improvements without a quantity. In lower case; a * at the end of a word matches
 * any ending, several words match only the exact phrase.
 */
export interface VagueWords {
  /** Words that are vague anywhere. */
  anywhere: readonly string[];
  /**
   * Words that are vague only as a verb at the beginning of a sentence; elsewhere they may be nouns, such as
   * support.
   */
  leading: readonly string[];
  /** Words that may precede a leading word: "to", „да“. */
  particles: readonly string[];
  /** Pronouns that follow or precede a verb as its object, and endings of verbs that contain one. */
  pronouns: { after: readonly string[]; before: readonly string[]; endings: readonly string[] };
  /** Pairs of words in which the second word is not vague after the first: "no more". */
  unless: readonly string[];
}

const modules = import.meta.glob<VagueWords>("./*/vague.ts", { eager: true, import: "default" });

/** The words of all languages, because a statement may be in another language than the plan. */
export const vagueWords: readonly VagueWords[] = Object.values(modules);
