import { userError } from "../../errors.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { loadResultReportWords } from "../../i18n/performance.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Result } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { confirmPrompt } from "../../prompts/confirm-prompt.ts";
import { mergeResults } from "../../results/import/merge-results.ts";
import { formatResultValue } from "../../results/write-results.ts";
import type { ResultStore } from "./result-store.ts";

/** Further values are only counted. */
const MAX_LISTED_RESULTS = 20;

/**
 * Prints which values are new, known or in conflict with recorded ones, asks for confirmation, and records
 * the new ones. Recorded values are only replaced with the option `replace`.
 * @returns the exit code: `EXIT_PROBLEMS` if values were not recorded
 */
export async function recordResults(
  results: readonly Result[],
  store: ResultStore,
  { yes, dryRun, replace }: { yes?: boolean; dryRun?: boolean; replace?: boolean },
  runtime: Runtime,
): Promise<number> {
  const { language, sections } = store;
  const [words, documentWords, metricNames] = await Promise.all([
    loadResultReportWords(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const formatter = new PlanFormatter({ language, words: documentWords, metricNames }, sections);
  const { addedResults, unchanged, conflicts } = mergeResults(results, store.recorded);
  const line = (result: Result): string => `  ${result.date}  ${formatResult(result, formatter)}`;
  for (const result of addedResults.slice(0, MAX_LISTED_RESULTS)) runtime.stdout.write(`${line(result)}\n`);
  if (addedResults.length > MAX_LISTED_RESULTS)
    runtime.stdout.write(
      `  ${formatter.pluralText(formatter.words.summary.more, addedResults.length - MAX_LISTED_RESULTS)}\n`,
    );
  if (unchanged > 0) runtime.stdout.write(`${formatter.pluralText(words.known, unchanged)}\n`);
  const printConflicts = (found: typeof conflicts, template: string): void => {
    for (const { result, recorded } of found)
      runtime.stdout.write(
        `${formatter.interpolate(template, { date: result.date, value: formatResult(result, formatter), recorded: formatResult({ ...result, value: recorded }, formatter) })}\n`,
      );
  };
  printConflicts(conflicts, replace ? words.replacing : words.conflict);
  const replaced = replace ? conflicts.map(({ result }) => result) : [];
  const exitCode = conflicts.length > replaced.length ? EXIT_PROBLEMS : EXIT_OK;
  const count = addedResults.length + replaced.length;
  for (const result of [...addedResults, ...replaced]) assertWritableValue(result);
  if (count === 0) {
    runtime.stdout.write(`${words.nothingNew}\n`);
    return exitCode;
  }
  if (dryRun) return exitCode;
  if (
    !yes &&
    !(await confirmRecording(
      formatter.pluralText(words.record, count, { file: escapeControls(store.name) }),
      runtime,
    ))
  ) {
    runtime.stderr.write(`smplan: ${words.notRecorded}\n`);
    return EXIT_PROBLEMS;
  }
  if (replaced.length > 0) store.replace(replaced);
  const added = addedResults.length > 0 ? store.add(addedResults) : { conflicts: [] };
  printConflicts(added.conflicts, words.conflict);
  const recorded = count - added.conflicts.length;
  if (recorded > 0)
    runtime.stdout.write(
      `${formatter.pluralText(words.noted, recorded, { file: escapeControls(store.name) })}\n`,
    );
  return added.conflicts.length > 0 ? EXIT_PROBLEMS : exitCode;
}

/** @throws UserError for a number that cannot be read back from a results file, such as 1e23 */
function assertWritableValue({ kpi, value }: Result): void {
  if (formatResultValue(value) === undefined) throw userError("badValue", { text: String(value), unit: kpi });
}

function formatResult({ kpi, value }: Result, formatter: PlanFormatter): string {
  const name = formatter.name("KPI", kpi) ?? kpi;
  return escapeControls(`${name}: ${formatter.number(value)}`);
}

/** Returns whether the user confirms a question; `false` without a terminal to ask in. */
async function confirmRecording(question: string, runtime: Runtime): Promise<boolean> {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) return false;
  const { loadPrompter } = await import("../../prompts/load-prompter.ts");
  const prompter = await loadPrompter(uiLanguage(undefined, runtime), runtime);
  const reply = await prompter.ask(confirmPrompt(question));
  return "typed" in reply && reply.typed === "yes";
}
