import type { PassingCase } from "../../../src/lint/testing/test-cases.ts";

/** What a rule says beyond its own two fragments. */
interface RuleFragments {
  /** Plans that a careless rule would complain about: two at least. */
  silent: Record<string, string | PassingCase>;
  /** Plans with one fault each, and a part of what is said about it; several parts for several faults. */
  speaks?: readonly (readonly [plan: string | PassingCase, says: string | readonly string[]])[];
}

export interface SectionFragments {
  section: string;
  rules: Record<string, RuleFragments>;
}

/** The fragments of the rules of a section, by the rest of the rules' ids. `smplan: 1` is put in front of each. */
export function fragments(section: string, rules: Record<string, RuleFragments>): SectionFragments {
  return { section, rules };
}
