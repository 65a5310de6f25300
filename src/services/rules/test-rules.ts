import { relative, resolve } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import { UserError } from "../../diagnostics.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { type RuleTestCase, ruleTestCases } from "../../lint/config/load-custom-rules.ts";
import type { Rule } from "../../lint/rule.ts";
import { checkExpectation, type ExpectationContext } from "../../lint/testing/check-expectation.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { currentSettings, isCustomRule } from "./list-rules.ts";

/** Runs custom rules on their test cases, all rules or those with the ids. Returns the exit code. */
export async function testRules(
  ids: readonly string[],
  { language }: { language?: string },
  runtime: Runtime,
): Promise<number> {
  const words = await loadOwnRulesWords(uiLanguage(language, runtime));
  const { rules, vocabulary } = await currentSettings(runtime);
  const wanted = selectRules(rules.filter(isCustomRule), ids, words);
  const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  const expectationContext = { words: words.complaints, builtIn, defaultVocabulary: vocabulary };
  let tried = 0;
  let count = 0;
  let wrong = 0;
  for (const rule of wanted) {
    const testCases = ruleTestCases(rule);
    const complaints: string[] = [];
    for (const testCase of testCases)
      complaints.push(...(await complaintsOf(rule, testCase, words, expectationContext, runtime)));
    if (testCases.length > 0) tried++;
    count += testCases.length;
    wrong += complaints.length;
    runtime.stdout.writeStyled(`${ruleLine(rule, testCases.length, complaints.length, words, paint)}\n`);
    for (const complaint of complaints) runtime.stdout.write(`${complaint.replace(/^(?=.)/gm, "  ")}\n\n`);
  }
  const counts = { rules: tried, count, wrong };
  runtime.stdout.write(`\n${fillPlaceholders(wrong === 0 ? words.right : words.wrong, counts)}\n`);
  return wrong === 0 ? EXIT_OK : EXIT_PROBLEMS;
}

/** Returns the rules with the ids, or all. @throws UserError if there are no rules, or none with an id */
function selectRules(own: readonly Rule[], ids: readonly string[], words: OwnRulesWords): readonly Rule[] {
  if (own.length === 0) throw new UserError(words.none, words.noneRemedy);
  const known = own.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UserError(
      fillPlaceholders(words.noneSuch, { id: unknown }),
      fillPlaceholders(words.noneSuchRemedy, { ids: known.join(", ") }),
    );
  return ids.length === 0 ? own : own.filter(({ id }) => ids.includes(id));
}

/** Returns how a rule deviates from a test case, as one text with the location of the test case. */
async function complaintsOf(
  rule: Rule,
  { plan, isInvalid, number, location }: RuleTestCase,
  words: OwnRulesWords,
  context: ExpectationContext,
  runtime: Runtime,
): Promise<string[]> {
  const complaints = await checkExpectation(rule, { fragment: { plan }, isInvalid }, context);
  if (complaints.length === 0) return [];
  const name = fillPlaceholders(isInvalid ? words.failing : words.passing, { number });
  const [, file = location, at = ""] = /^(.*?)(:\d+)$/.exec(location) ?? [];
  const shown = plan.trimEnd().replace(/^/gm, "    ");
  return [
    `${escapeControls(relative(runtime.cwd, resolve(runtime.cwd, file)))}${at}  ${name}\n${complaints.join("\n")}\n\n${shown}`,
  ];
}

function ruleLine(
  { id }: Rule,
  testCases: number,
  complaints: number,
  words: OwnRulesWords,
  paint: ChalkInstance,
): string {
  if (testCases === 0) return `${paint.yellow("–")} ${id}  ${words.untried}`;
  const mark = complaints === 0 ? paint.green("✔") : paint.red("✖");
  return `${mark} ${id}  ${paint.dim(fillPlaceholders(words.tried, { count: testCases }))}`;
}
