/** Words of a language by which rules recognize topics, in lower case; stems if words are inflected. */
export interface RuleKeywords {
  /** Words for a profile that is taken over by strangers. */
  takeover: readonly string[];
  /** SWOT items that are too general to act on, as full texts. */
  emptyPraise: readonly string[];
  /** Words for work that is not paid for with money. */
  inKind: readonly string[];
}

const modules = import.meta.glob<RuleKeywords>("./*/sought.ts", { eager: true, import: "default" });

/** Returns the words for a topic in all languages, because a plan may mix languages. */
export function ruleKeywords(topic: keyof RuleKeywords): readonly string[] {
  return Object.values(modules).flatMap((words) => words[topic]);
}
