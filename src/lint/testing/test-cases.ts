import type { ConfigData } from "../config/config-data.ts";
import type { OptionValue } from "../rule.ts";

/** A plan, or a part of one, as YAML, with the settings for linting it. */
export interface PlanFragment {
  plan: string;
  /** The date on which it is linted, as YYYY-MM-DD. The default is 2027-03-15. */
  today?: string;
  /** Options of the rule that differ from the defaults. */
  options?: Readonly<Record<string, OptionValue>>;
  /** Platforms, metrics and vague words, as in a configuration. */
  vocabulary?: ConfigData["vocabulary"];
  /** The language of the messages. The default is English. */
  language?: string;
}

/** A part of a message, or a pattern that it matches; optionally with its line and column, from 1. */
export type ExpectedMessage = string | RegExp | { message: string | RegExp; line?: number; column?: number };

/** Groups tests, as `describe` of Vitest, Jest and node:test does. */
export type DescribeFunction = (name: string, run: () => void) => unknown;

/** Declares a test, as `it` of Vitest, Jest and node:test does. */
export type ItFunction = (name: string, run: () => Promise<void>) => unknown;

/** A fragment of a plan for which a rule reports nothing. */
export interface PassingCase extends PlanFragment {
  /** The name of the test. The default is the start of the fragment. */
  name?: string;
  /** Whether the fragment is intentionally not a valid plan. */
  faulty?: boolean;
}

/** A fragment of a plan for which a rule reports a problem. */
export interface FailingCase extends PassingCase {
  /**
   * The expected message: a part of it, or a pattern. For several findings a list, in the order of the text.
   * If absent, any message is accepted.
   */
  says?: ExpectedMessage | readonly ExpectedMessage[];
  /** The fragment after `smplan lint --fix`. */
  fixed?: string;
}

/** The test cases of a rule. */
export interface RuleTests {
  /** Plans, or parts of them as YAML, for which the rule must report nothing. */
  passing?: readonly (string | PassingCase)[];
  /** Plans, or parts of them as YAML, for which the rule must report a problem. */
  failing?: readonly (string | FailingCase)[];
}

/** The defaults for all fragments, and the functions of the test runner. */
export interface RuleTesterOptions extends Omit<PlanFragment, "plan" | "options"> {
  /** The function of the test runner that groups tests. The default is the global `describe`. */
  describe?: DescribeFunction;
  /** The function of the test runner that declares a test. The default is the global `it` or `test`. */
  it?: ItFunction;
}
