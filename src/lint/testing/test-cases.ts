import type { ConfigData } from "../config/config-data.ts";
import type { OptionValue } from "../rule.ts";

/** A plan or a part of one as YAML, with what its judgement depends on besides. */
export interface PlanFragment {
  plan: string;
  /** The day on which it is judged, as year-month-day; 2027-03-15 where nothing is said. */
  today?: string;
  /** Options of the rule that are set otherwise than by default. */
  options?: Readonly<Record<string, OptionValue>>;
  /** Platforms, metrics and vague words of your own, as a configuration has them. */
  vocabulary?: ConfigData["vocabulary"];
  /** The language of the messages. English where nothing is said. */
  language?: string;
}

/** A part of a message, or a pattern of it; with the place it is said of, counted from 1. */
export type ExpectedMessage = string | RegExp | { message: string | RegExp; line?: number; column?: number };

/** Groups tests, as vitest, jest and node:test all do. */
export type DescribeFunction = (name: string, run: () => void) => unknown;

/** Declares a test, as they all do. */
export type ItFunction = (name: string, run: () => Promise<void>) => unknown;

/** A fragment of a plan on which a rule is silent. */
export interface PassingCase extends PlanFragment {
  /** What the test is called; the beginning of the fragment where nothing is said. */
  name?: string;
  /** The fragment is no valid plan, and is meant not to be. */
  faulty?: boolean;
}

/** A fragment of a plan on which a rule speaks. */
export interface FailingCase extends PassingCase {
  /**
   * What the rule says: a part of its message, or a pattern; of several findings a list, in the order of the text.
   * Where nothing is said here, the rule must only say something.
   */
  says?: ExpectedMessage | readonly ExpectedMessage[];
  /** The fragment as `smplan lint --fix` leaves it. */
  fixed?: string;
}

/** What a rule is tried on. */
export interface RuleTests {
  /** Plans, or parts of them as YAML, of which the rule must not speak. */
  passing?: readonly (string | PassingCase)[];
  /** Plans, or parts of them as YAML, of which the rule must speak. */
  failing?: readonly (string | FailingCase)[];
}

export interface RuleTesterOptions extends Omit<PlanFragment, "plan" | "options"> {
  /** How the test runner groups tests. The global one where nothing is said. */
  describe?: DescribeFunction;
  /** How the test runner declares a test. The global one (or the global `test`) where nothing is said. */
  it?: ItFunction;
}
