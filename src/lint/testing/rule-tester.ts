import { reasonInEnglish } from "../../errors.ts";
import words from "../../i18n/en/own-rules.ts";
import { type OwnRule, wholeRule, whyNoRule } from "../plugin-rule.ts";
import type { Rule } from "../rule.ts";
import { complaintsAbout, type Expectation } from "./check-expectation.ts";
import type { Describe, FailingCase, It, RuleTesterOptions, RuleTests, Said } from "./test-cases.ts";

/** The rules of smplan itself, which the tester needs for words, and which may speak beside the one that is tested. */
export interface KnownRules {
  builtIn: readonly Rule[];
  beside?: readonly Rule[];
}

interface Test {
  name: string;
  run(): Promise<void>;
}

/** Tries rules on fragments of plans, as tests of whatever runs tests here, or at once where nothing does. */
export class FragmentTester {
  readonly #known: KnownRules;

  constructor(
    known: KnownRules,
    readonly options: RuleTesterOptions = {},
  ) {
    this.#known = known;
  }

  /**
   * Declares the tests of a rule; where there is no test runner, it runs them.
   * @returns what rejects with all that is wrong where there is no test runner; else nothing to wait for
   * @throws TypeError where it is no rule, or there is no fragment on which it speaks
   */
  run(rule: OwnRule | Rule, tests: RuleTests): Promise<void> {
    const all = this.#testsOf(checked(rule), tests);
    const { describe, it } = this.#runner();
    if (!describe || !it) return runAll(rule.id, all);
    describe(rule.id, () => {
      for (const { name, run } of all) it(name, run);
    });
    return Promise.resolve();
  }

  #runner(): { describe?: Describe; it?: It } {
    const world = globalThis as { describe?: Describe; it?: It; test?: It };
    return {
      describe: this.options.describe ?? world.describe,
      it: this.options.it ?? world.it ?? world.test,
    };
  }

  #testsOf(rule: Rule, { passing = [], failing = [] }: RuleTests): Test[] {
    const { bad, good } = rule.examples;
    const failings = [...(bad ? [{ name: "its example", plan: bad }] : []), ...failing];
    const passings = [...(good ? [{ name: "its example", plan: good }] : []), ...passing];
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
    const expected: Expectation = { fragment: { ...common, ...fragment }, speaks, faulty };
    if (says !== undefined) expected.says = Array.isArray(says) ? says : [says as Said];
    if (fixed !== undefined) expected.fixed = fixed;
    return {
      name: `${verb} ${name ?? beginning(fragment.plan)}`,
      run: async () => {
        const wrong = await complaintsAbout(rule, expected, { words: words.complaints, ...this.#known });
        if (wrong.length > 0)
          throw new Error(`${wrong.join("\n")}\n\n${fragment.plan.replace(/^/gm, "    ")}`);
      },
    };
  }
}

/** @throws Error with all that is wrong */
async function runAll(id: string, tests: readonly Test[]): Promise<void> {
  const wrong: string[] = [];
  for (const { name, run } of tests)
    await run().catch((error: Error) => wrong.push(`${id} ${name}\n${error.message}`));
  if (wrong.length > 0) throw new Error(wrong.join("\n\n"));
}

/** @throws TypeError where it is no rule */
function checked(rule: OwnRule | Rule): Rule {
  if ("faults" in rule) return rule;
  const wrong = whyNoRule(rule);
  if (wrong) throw new TypeError(`This is no rule: ${reasonInEnglish(wrong)}.`);
  return wholeRule(rule, "its test");
}

/** A fragment on one line, as far as it goes. */
function beginning(plan: string): string {
  const line = plan.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
