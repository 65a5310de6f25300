/** Words of a language by which rules recognize topics, in lower case; stems if words are inflected. */
export interface RuleKeywords {
  /** Words for a profile that is taken over by strangers. */
  takeover: readonly string[];
  /** SWOT items that are too general to act on, as full texts. */
  emptyPraise: readonly string[];
  /** Words for work that is not paid for with money. */
  inKind: readonly string[];
  /** Words for costs that are paid only once. */
  oneOff: readonly string[];
  /** The first words of a text that advises against something. */
  avoid: readonly string[];
  /** The first words of SWOT items that are certainly about the organization itself. */
  swotInside: readonly string[];
  /** The first words of SWOT items that are certainly about others. */
  swotOutside: readonly string[];
  /** Words for false information that is spread. */
  misinformation: readonly string[];
  /** Words for the approval of a statement. */
  clearance: readonly string[];
  /** Words for messages that follow each other in a crisis. */
  updateRhythm: readonly string[];
}

const modules = import.meta.glob<RuleKeywords>("./*/sought.ts", { eager: true, import: "default" });

/** Returns the words for a topic in all languages, because a plan may mix languages. */
export function ruleKeywords(topic: keyof RuleKeywords): readonly string[] {
  return Object.values(modules).flatMap((words) => words[topic]);
}
