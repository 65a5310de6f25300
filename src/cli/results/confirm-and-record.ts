import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Result } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { confirmPrompt } from "../../prompts/confirm-prompt.ts";
import {
  assertWritableValues,
  compareResults,
  type ResultsComparison,
  recordResults,
} from "../../services/results/record-results.ts";
import type { ResultStore } from "../../services/results/result-store.ts";
import { formatterFor } from "./result-formatter.ts";

/** Further values are only counted. */
const MAX_LISTED_RESULTS = 20;

/**
 * Prints which values are new, known or in conflict with recorded ones, asks for confirmation, and records
 * the new ones. Recorded values are only replaced with the option `replace`.
 * @returns the exit code: `EXIT_PROBLEMS` if values were not recorded
 */
export async function confirmAndRecord(
  results: readonly Result[],
  store: ResultStore,
  { yes, dryRun, replace }: { yes?: boolean; dryRun?: boolean; replace?: boolean },
  runtime: Runtime,
): Promise<number> {
  const words = await loadMessages("performance", store.language, { values: "as-is" });
  const formatter = await formatterFor(store);
  const file = escapeControls(store.name);
  const print = (line: string): void => runtime.stdout.write(`${line}\n`);
  const printConflicts = (
    found: ResultsComparison["conflicts"],
    template: Messages["performance"]["conflict"],
  ): void => {
    for (const conflict of found) print(formatConflict(conflict, template, formatter));
  };
  const comparison = compareResults(results, store, { replace });
  const { addedResults, unchanged, conflicts, replaced } = comparison;
  for (const line of addedLines(addedResults, formatter)) print(line);
  if (unchanged > 0) print(words.known({ count: unchanged }));
  printConflicts(conflicts, replace ? words.replacing : words.conflict);
  assertWritableValues(comparison);
  const exitCode = conflicts.length > replaced.length ? EXIT_PROBLEMS : EXIT_OK;
  const count = addedResults.length + replaced.length;
  if (count === 0) print(words.nothingNew);
  if (count === 0 || dryRun) return exitCode;
  if (!yes && !(await confirm(words.record({ count, file }), runtime))) {
    runtime.stderr.write(`smplan: ${words.notRecorded}\n`);
    return EXIT_PROBLEMS;
  }
  const recorded = recordResults(comparison, store);
  printConflicts(recorded.conflicts, words.conflict);
  if (recorded.count > 0) print(words.noted({ count: recorded.count, file }));
  return recorded.conflicts.length > 0 ? EXIT_PROBLEMS : exitCode;
}

/** Returns the first new results as lines, and the number of the others. */
function addedLines(results: readonly Result[], formatter: PlanFormatter): string[] {
  const lines = results
    .slice(0, MAX_LISTED_RESULTS)
    .map((result) => `  ${result.date}  ${formatResult(result, formatter)}`);
  const more = results.length - lines.length;
  return more > 0 ? [...lines, `  ${formatter.words.summary.more({ count: more })}`] : lines;
}

function formatConflict(
  { result, recorded }: ResultsComparison["conflicts"][number],
  template: Messages["performance"]["conflict"],
  formatter: PlanFormatter,
): string {
  return template({
    date: result.date,
    value: formatResult(result, formatter),
    recorded: formatResult({ ...result, value: recorded }, formatter),
  });
}

function formatResult({ kpi, value }: Result, formatter: PlanFormatter): string {
  const name = formatter.name("KPI", kpi) ?? kpi;
  return escapeControls(`${name}: ${formatter.number(value)}`);
}

/** Returns whether the user confirms a question; `false` without a terminal to ask in. */
async function confirm(question: string, runtime: Runtime): Promise<boolean> {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) return false;
  const { loadPrompter } = await import("../../prompts/load-prompter.ts");
  const prompter = await loadPrompter(uiLanguage(undefined, runtime), runtime);
  const reply = await prompter.ask(confirmPrompt(question));
  return "typed" in reply && reply.typed === "yes";
}
