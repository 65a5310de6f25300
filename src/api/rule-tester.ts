import { FragmentTester } from "../lint/testing/rule-tester.ts";
import type { RuleTesterOptions } from "../lint/testing/test-cases.ts";
import { rules } from "../rules/index.ts";

/**
 * Tests your own rule on fragments of plans: it must report a problem for each failing fragment and none for
 * each passing one. The rule's `examples` are tested too. Each fragment is one test in vitest, jest or
 * node:test, whose `describe` and `it` are passed as options or global; without them the fragments are tested
 * immediately.
 *
 * @example
 * await new RuleTester().run(rule, {
 *   failing: [{ plan: "calendar: { posts: [{ id: p, date: 2027-03-05 }] }", says: 'Post "p" is on a Friday.' }],
 *   passing: ["calendar: { posts: [{ id: p, date: 2027-03-04 }] }"],
 * });
 */
export class RuleTester extends FragmentTester {
  /** @param options the test runner, if it has no globals, and the lint options of all fragments */
  constructor(options?: RuleTesterOptions) {
    super({ builtIn: rules }, options);
  }
}
