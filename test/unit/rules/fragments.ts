import type { PassingCase } from "../../../src/lint/testing/test-cases.ts";

/** The test cases of a rule, in addition to its own examples. */
interface RuleFragments {
  /** Plans without findings that are similar to invalid ones: at least two. */
  valid: Record<string, string | PassingCase>;
  /** Plans with one problem each and a part of its message; with several problems, several parts. */
  invalid?: readonly (readonly [plan: string | PassingCase, says: string | readonly string[]])[];
}

export interface SectionFragments {
  section: string;
  rules: Record<string, RuleFragments>;
}

/**
 * Returns the test cases of the rules of a section, by the rest of the rules' ids. `smplan: 1` is added
 * before each.
 */
export function fragments(section: string, rules: Record<string, RuleFragments>): SectionFragments {
  return { section, rules };
}
