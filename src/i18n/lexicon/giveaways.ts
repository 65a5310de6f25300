/**
 * Words of a language for giveaways. In lower case; a * at the end matches any ending.
 */
export interface GiveawayWords {
  /** Words that announce a giveaway. */
  giveaways: readonly string[];
  /** Words that point to its terms. */
  terms: readonly string[];
}

const modules = import.meta.glob<GiveawayWords>("./*/giveaways.ts", { eager: true, import: "default" });

/** The words of all languages, because a post may be in another language than the plan. */
export const giveawayWords: readonly GiveawayWords[] = Object.values(modules);
