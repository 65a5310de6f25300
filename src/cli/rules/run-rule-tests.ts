import { Chalk, type ChalkInstance } from "chalk";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { type FailedRuleTest, type RuleTestResult, testRules } from "../../services/rules/test-rules.ts";

/**
 * Runs custom rules on their test cases, and prints the results. Returns the exit code.
 * @throws UserError if there are no custom rules, or none with an id
 */
export async function runRuleTests(
  ids: readonly string[],
  { language }: { language?: string },
  runtime: Runtime,
): Promise<number> {
  const words = await loadMessages("own-rules", uiLanguage(language, runtime));
  const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  let tried = 0;
  let count = 0;
  let wrong = 0;
  for await (const result of testRules(ids, words, runtime)) {
    const { testCases, failures } = result;
    if (testCases > 0) tried++;
    count += testCases;
    wrong += failures.length;
    runtime.stdout.writeStyled(`${resultLine(result, words, paint)}\n`);
    for (const failure of failures)
      runtime.stdout.write(`${failureText(failure, words).replace(/^(?=.)/gm, "  ")}\n\n`);
  }
  const counts = { rules: tried, count, wrong };
  runtime.stdout.write(`\n${(wrong === 0 ? words.right : words.wrong)(counts)}\n`);
  return wrong === 0 ? EXIT_OK : EXIT_PROBLEMS;
}

function resultLine(
  { id, testCases, failures }: RuleTestResult,
  words: Messages["own-rules"],
  paint: ChalkInstance,
): string {
  if (testCases === 0) return `${paint.yellow("–")} ${id}  ${words.untried}`;
  const mark = failures.length === 0 ? paint.green("✔") : paint.red("✖");
  return `${mark} ${id}  ${paint.dim(words.tried({ count: testCases }))}`;
}

/** Returns how a rule deviates from a test case, with the location of the test case. */
function failureText(
  { isInvalid, number, file, line, plan, complaints }: FailedRuleTest,
  words: Messages["own-rules"],
): string {
  const name = (isInvalid ? words.failing : words.passing)({ number });
  const shown = plan.trimEnd().replace(/^/gm, "    ");
  return `${escapeControls(file)}${line}  ${name}\n${complaints.join("\n")}\n\n${shown}`;
}
