/** Words of a language by which rules recognize what a text speaks of: lowercase, and stems where words are inflected. */
export interface RuleKeywords {
  /** A profile in the hands of strangers. */
  takeover: readonly string[];
  /** SWOT items that say nothing one could act on, as whole texts. */
  emptyPraise: readonly string[];
  /** That work is not paid for in money. */
  inKind: readonly string[];
}

const modules = import.meta.glob<RuleKeywords>("./*/sought.ts", { eager: true, import: "default" });

/** The words of all languages: a plan may mix them. */
export function ruleKeywords(what: keyof RuleKeywords): readonly string[] {
  return Object.values(modules).flatMap((words) => words[what]);
}
