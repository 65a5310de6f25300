import { failure } from "../../errors.ts";
import { Teller } from "../../formatting/plan-formatter.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { loadPerformanceWords } from "../../i18n/performance.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { Result } from "../../plan/types.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { yesOrNo } from "../../prompts/confirm-prompt.ts";
import { merge } from "../../results/import/merge-results.ts";
import { resultValue } from "../../results/write-results.ts";
import type { ResultBook } from "./result-store.ts";

/** So many values are shown one by one. */
const MOST = 20;

/**
 * Shows which values are new, known or in conflict with what is recorded, asks where somebody is there to ask, and
 * records the new ones. Recorded values are never replaced.
 * @returns the exit code: whether something was left out that needs a person
 */
export async function record(
  results: readonly Result[],
  book: ResultBook,
  { yes, dryRun, replace }: { yes?: boolean; dryRun?: boolean; replace?: boolean },
  world: World,
): Promise<number> {
  const { language, sections } = book;
  const [words, documentWords, metricNames] = await Promise.all([
    loadPerformanceWords(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const tell = new Teller({ language, words: documentWords, metricNames }, sections);
  const { fresh, known, conflicts } = merge(results, book.recorded);
  const line = (result: Result): string => `  ${result.date}  ${said(result, tell)}`;
  for (const result of fresh.slice(0, MOST)) world.stdout.write(`${line(result)}\n`);
  if (fresh.length > MOST)
    world.stdout.write(`  ${tell.count(tell.words.summary.more, fresh.length - MOST)}\n`);
  if (known > 0) world.stdout.write(`${tell.count(words.known, known)}\n`);
  const sayConflicts = (found: typeof conflicts, template: string): void => {
    for (const { result, recorded } of found)
      world.stdout.write(
        `${tell.fill(template, { date: result.date, value: said(result, tell), recorded: said({ ...result, value: recorded }, tell) })}\n`,
      );
  };
  sayConflicts(conflicts, replace ? words.replacing : words.conflict);
  const replaced = replace ? conflicts.map(({ result }) => result) : [];
  const left = conflicts.length > replaced.length ? FOUND : CLEAN;
  const count = fresh.length + replaced.length;
  for (const result of [...fresh, ...replaced]) refuseUnreadable(result);
  if (count === 0) {
    world.stdout.write(`${words.nothingNew}\n`);
    return left;
  }
  if (dryRun) return left;
  if (!yes && !(await agreed(tell.count(words.record, count, { file: visible(book.name) }), world))) {
    world.stderr.write(`smplan: ${words.notRecorded}\n`);
    return FOUND;
  }
  if (replaced.length > 0) book.replace(replaced);
  const added = fresh.length > 0 ? book.add(fresh) : { fresh, conflicts: [] };
  sayConflicts(added.conflicts, words.conflict);
  const recorded = count - added.conflicts.length;
  if (recorded > 0)
    world.stdout.write(`${tell.count(words.noted, recorded, { file: visible(book.name) })}\n`);
  return added.conflicts.length > 0 ? FOUND : left;
}

/** @throws UserError for a number that the file of results could not give back, such as 1e23 */
function refuseUnreadable({ kpi, value }: Result): void {
  if (resultValue(value) === undefined) throw failure("badValue", { text: String(value), unit: kpi });
}

function said({ kpi, value }: Result, tell: Teller): string {
  const known = tell.name("KPI", kpi) ?? kpi;
  return visible(`${known}: ${tell.number(value)}`);
}

/** Whether a person says yes; where nobody is there to ask, they do not. */
async function agreed(question: string, world: World): Promise<boolean> {
  if (!world.stdin.isTTY || !world.stdout.isTTY) return false;
  const { talkerHere } = await import("../../prompts/load-prompter.ts");
  const talker = await talkerHere(findingLanguage(undefined, world), world);
  const reply = await talker.put(yesOrNo(question));
  return "typed" in reply && reply.typed === "yes";
}
