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
 * import { defineRule, RuleTester } from "smplan";
 *
 * const rule = defineRule({
 *   id: "acme/no-fridays",
 *   reads: ["calendar"],
 *   messages: { friday: 'Post "{id}" is on a Friday.' },
 *   check({ calendar }, report) {
 *     for (const post of calendar.posts ?? [])
 *       if (new Date(post.date).getUTCDay() === 5) report(post, "friday", { data: { id: post.id } });
 *   },
 * });
 * const thursday = "calendar: { posts: [{ id: p, date: 2027-03-04 }] }";
 * const friday = "calendar: { posts: [{ id: p, date: 2027-03-05 }] }";
 * const tester = new RuleTester();
 * await tester.run(rule, {
 *   failing: [{ plan: friday, says: 'Post "p" is on a Friday.' }],
 *   passing: [thursday],
 * });
 * const failure = await tester.run(rule, { failing: [thursday] }).catch((error) => error);
 * console.log(failure instanceof Error); // true
 */
export class RuleTester extends FragmentTester {
  /** @param options the test runner, if it has no globals, and the lint options of all fragments */
  constructor(options?: RuleTesterOptions) {
    super({ builtIn: rules }, options);
  }
}
