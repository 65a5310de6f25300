import { englishReason } from "../../errors.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { completePluginRule, type PluginRule, validatePluginRule } from "../plugin-rule.ts";
import type { Rule } from "../rule.ts";
import { checkExpectation, type Expectation } from "./check-expectation.ts";
import type {
  DescribeFunction,
  ExpectedMessage,
  FailingCase,
  ItFunction,
  RuleTesterOptions,
  RuleTests,
} from "./test-cases.ts";

/** The rules of smplan. The tester needs their messages, and may run them together with the tested rule. */
export interface TesterRules {
  builtIn: readonly Rule[];
  otherRules?: readonly Rule[];
}

interface Test {
  name: string;
  run(): Promise<void>;
}

/** Tests rules on fragments of plans, as tests of the test runner, or directly if there is none. */
export class FragmentTester {
  readonly #rules: TesterRules;

  constructor(
    rules: TesterRules,
    readonly options: RuleTesterOptions = {},
  ) {
    this.#rules = rules;
  }

  /**
   * Declares the tests of a rule. Runs them if there is no test runner.
   * @returns a promise that is rejected with all failures if there is no test runner, otherwise a fulfilled
   * one
   * @throws TypeError if the rule is not valid, or if there is no fragment for which it must report a problem
   */
  run(rule: PluginRule | Rule, tests: RuleTests): Promise<void> {
    const all = this.#testsOf(this.#usableRule(rule), tests);
    const { describe, it } = this.#runner();
    if (!describe || !it) return runTests(rule.id, all);
    describe(rule.id, () => {
      for (const { name, run } of all) it(name, run);
    });
    return Promise.resolve();
  }

  /**
   * Returns a rule of smplan unchanged, and any other with defaults for its missing properties.
   * @throws TypeError if it is not a valid rule
   */
  #usableRule(rule: PluginRule | Rule): Rule {
    const builtIn = this.#rules.builtIn.find((known) => known === rule);
    if (builtIn) return builtIn;
    const problem = validatePluginRule(rule);
    if (problem) throw new TypeError(`This is no rule: ${englishReason(problem)}.`);
    return completePluginRule(rule as PluginRule, "its test");
  }

  #runner(): { describe?: DescribeFunction; it?: ItFunction } {
    const runtime = globalThis as { describe?: DescribeFunction; it?: ItFunction; test?: ItFunction };
    return {
      describe: this.options.describe ?? runtime.describe,
      it: this.options.it ?? runtime.it ?? runtime.test,
    };
  }

  #testsOf(rule: Rule, { passing = [], failing = [] }: RuleTests): Test[] {
    const { invalid, valid } = rule.examples;
    const failings = [...(invalid ? [{ name: "its example", plan: invalid }] : []), ...failing];
    const passings = [...(valid ? [{ name: "its example", plan: valid }] : []), ...passing];
    if (failings.length === 0)
      throw new TypeError(
        `${rule.id} has no fragment on which it speaks: a rule that is always silent would pass.`,
      );
    return [
      ...failings.map((one) => this.#test(rule, "speaks of", one, true)),
      ...passings.map((one) => this.#test(rule, "is silent about", one, false)),
    ];
  }

  #test(rule: Rule, verb: string, testCase: string | FailingCase, isInvalid: boolean): Test {
    const { name, says, fixed, faulty, ...fragment } =
      typeof testCase === "string" ? ({ plan: testCase } as FailingCase) : testCase;
    const { describe: _, it: __, ...common } = this.options;
    const expected: Expectation = { fragment: { ...common, ...fragment }, isInvalid, faulty };
    if (says !== undefined) expected.messages = Array.isArray(says) ? says : [says as ExpectedMessage];
    if (fixed !== undefined) expected.fixed = fixed;
    return {
      name: `${verb} ${name ?? excerpt(fragment.plan)}`,
      run: async () => {
        const { complaints: words } = await loadMessages("own-rules", "en", { values: "as-is" });
        const problems = await checkExpectation(rule, expected, { words, ...this.#rules });
        if (problems.length > 0)
          throw new Error(`${problems.join("\n")}\n\n${fragment.plan.replace(/^/gm, "    ")}`);
      },
    };
  }
}

/**
 * Runs tests.
 * @throws Error with all failures
 */
async function runTests(id: string, tests: readonly Test[]): Promise<void> {
  const problems: string[] = [];
  for (const { name, run } of tests)
    await run().catch((error: Error) => problems.push(`${id} ${name}\n${error.message}`));
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
}

/** Returns the start of a fragment on one line. */
function excerpt(plan: string): string {
  const line = plan.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
