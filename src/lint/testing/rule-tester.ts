import { englishReason } from "../../errors.ts";
import words from "../../i18n/en/own-rules.ts";
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

/** The rules of smplan itself, which the tester needs for words, and which may speak beside the one that is tested. */
export interface TesterRules {
  builtIn: readonly Rule[];
  otherRules?: readonly Rule[];
}

interface Test {
  name: string;
  run(): Promise<void>;
}

/** Tries rules on fragments of plans, as tests of whatever runs tests here, or at once where nothing does. */
export class FragmentTester {
  readonly #known: TesterRules;

  constructor(
    known: TesterRules,
    readonly options: RuleTesterOptions = {},
  ) {
    this.#known = known;
  }

  /**
   * Declares the tests of a rule; where there is no test runner, it runs them.
   * @returns what rejects with all that is wrong where there is no test runner; else nothing to wait for
   * @throws TypeError where it is no rule, or there is no fragment on which it speaks
   */
  run(rule: PluginRule | Rule, tests: RuleTests): Promise<void> {
    const all = this.#testsOf(assertRule(rule), tests);
    const { describe, it } = this.#runner();
    if (!describe || !it) return runTests(rule.id, all);
    describe(rule.id, () => {
      for (const { name, run } of all) it(name, run);
    });
    return Promise.resolve();
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

  #test(rule: Rule, verb: string, given: string | FailingCase, speaks: boolean): Test {
    const { name, says, fixed, faulty, ...fragment } =
      typeof given === "string" ? ({ plan: given } as FailingCase) : given;
    const { describe: _, it: __, ...common } = this.options;
    const expected: Expectation = { fragment: { ...common, ...fragment }, isInvalid: speaks, faulty };
    if (says !== undefined) expected.messages = Array.isArray(says) ? says : [says as ExpectedMessage];
    if (fixed !== undefined) expected.fixed = fixed;
    return {
      name: `${verb} ${name ?? excerpt(fragment.plan)}`,
      run: async () => {
        const wrong = await checkExpectation(rule, expected, { words: words.complaints, ...this.#known });
        if (wrong.length > 0)
          throw new Error(`${wrong.join("\n")}\n\n${fragment.plan.replace(/^/gm, "    ")}`);
      },
    };
  }
}

/** @throws Error with all that is wrong */
async function runTests(id: string, tests: readonly Test[]): Promise<void> {
  const wrong: string[] = [];
  for (const { name, run } of tests)
    await run().catch((error: Error) => wrong.push(`${id} ${name}\n${error.message}`));
  if (wrong.length > 0) throw new Error(wrong.join("\n\n"));
}

/** @throws TypeError where it is no rule */
function assertRule(rule: PluginRule | Rule): Rule {
  if ("diagnosticKind" in rule) return rule;
  const wrong = validatePluginRule(rule);
  if (wrong) throw new TypeError(`This is no rule: ${englishReason(wrong)}.`);
  return completePluginRule(rule, "its test");
}

/** A fragment on one line, as far as it goes. */
function excerpt(plan: string): string {
  const line = plan.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
