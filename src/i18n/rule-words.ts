/** The texts of a rule in one language. */
export interface RuleWords {
  /** The requirement of the rule, in one sentence. */
  summary: string;
  /** The reason for the requirement. */
  why: string;
  /** The source of the requirement. */
  source: string;
  /** The messages by id, with placeholders such as `{name}` and `{count:post|posts}`. */
  messages: Readonly<Record<string, string>>;
}

/** The translated texts of a section's rules, by the part of the rule id after the section. */
export type SectionRuleWords = Readonly<Record<string, RuleWords>>;

/** The translations of terms of the plan format, by the English term. */
export type TermTranslations = Readonly<Record<string, string>>;
