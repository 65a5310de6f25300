import type { CompiledMessage } from "./message.ts";

/** The texts of a rule in one language. */
export interface RuleWords {
  /** The requirement of the rule, in one sentence. */
  summary: string;
  /** The reason for the requirement. */
  why: string;
  /** The source of the requirement. */
  source: string;
}

/**
 * The texts of a built-in rule with its messages, as the build compiles them. In English only the messages, because
 * the rule itself contains its other texts.
 */
export interface CompiledRuleWords extends Partial<RuleWords> {
  messages: RuleMessages;
}

/** The messages of a rule by id. */
export type RuleMessages = Readonly<Record<string, string | CompiledMessage>>;

/** The translations of terms of the plan format, by the English term. */
export type TermTranslations = Readonly<Record<string, string>>;
