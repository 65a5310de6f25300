/** The sentences of a rule, which exist in every language. */
export interface RuleWords {
  /** What the rule asks, in one sentence. */
  summary: string;
  /** Why a plan is better for it. */
  why: string;
  /** Where the demand comes from. */
  source: string;
  /** What it says, by the ids that `report` takes; `{name}` is filled, `{count:post|posts}` is one word or the other. */
  messages: Readonly<Record<string, string>>;
}

/** The words of the rules of a section in another language than English, by the rest of their ids. */
export type SectionRuleWords = Readonly<Record<string, RuleWords>>;

/** What a language calls the words of the format, by their English. */
export type TermTranslations = Readonly<Record<string, string>>;
