import { relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import { type RuleTestCase, ruleTestCases } from "../../lint/config/load-custom-rules.ts";
import type { Rule } from "../../lint/rule.ts";
import { checkExpectation } from "../../lint/testing/check-expectation.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { currentSettings, isCustomRule } from "./current-settings.ts";

/** A test case that a rule deviates from. */
export interface FailedRuleTest {
  /** Whether the plan is an example that the rule has to reject. */
  isInvalid: boolean;
  /** The number of the test case among the test cases of its kind, from 1. */
  number: number;
  /** The file that contains the test case, relative to the working directory. */
  file: string;
  /** The line in this file as ":12", or an empty text. */
  line: string;
  /** The piece of a plan. */
  plan: string;
  /** The deviations of the rule. */
  complaints: readonly string[];
}

/** The outcome of the test cases of a rule. */
export interface RuleTestResult {
  id: string;
  testCases: number;
  failures: readonly FailedRuleTest[];
}

/**
 * Runs custom rules on their test cases, all rules or those with the ids. Yields the result of each rule as
 * soon as it is known.
 * @param words the texts of the complaints
 * @throws UserError if there are no custom rules, or none with an id
 */
export async function* testRules(
  ids: readonly string[],
  words: Messages["own-rules"],
  runtime: ServiceRuntime,
): AsyncGenerator<RuleTestResult> {
  const { rules, vocabulary } = await currentSettings(runtime);
  const wanted = selectRules(rules.filter(isCustomRule), ids, words);
  const context = { words: words.complaints, builtIn, defaultVocabulary: vocabulary };
  for (const rule of wanted) {
    const testCases = ruleTestCases(rule);
    const failures: FailedRuleTest[] = [];
    for (const testCase of testCases) {
      const { plan, isInvalid } = testCase;
      const complaints = await checkExpectation(rule, { fragment: { plan }, isInvalid }, context);
      if (complaints.length > 0) failures.push(failedTest(testCase, complaints, runtime));
    }
    yield { id: rule.id, testCases: testCases.length, failures };
  }
}

/** Returns the rules with the ids, or all. @throws UserError if there are no rules, or none with an id */
function selectRules(
  own: readonly Rule[],
  ids: readonly string[],
  words: Messages["own-rules"],
): readonly Rule[] {
  if (own.length === 0) throw new UserError(words.none, words.noneRemedy);
  const known = own.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UserError(words.noneSuch({ id: unknown }), words.noneSuchRemedy({ ids: known.join(", ") }));
  return ids.length === 0 ? own : own.filter(({ id }) => ids.includes(id));
}

function failedTest(
  { plan, isInvalid, number, location }: RuleTestCase,
  complaints: readonly string[],
  { cwd }: ServiceRuntime,
): FailedRuleTest {
  const [, file = location, line = ""] = /^(.*?)(:\d+)$/.exec(location) ?? [];
  return { isInvalid, number, file: relative(cwd, resolve(cwd, file)), line, plan, complaints };
}
