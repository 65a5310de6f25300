import { didYouMean, userError } from "../../errors.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { fieldAt } from "../../schema/plan-fields.ts";
import { askItem } from "../../wizard/ask-item.ts";
import { fieldTexts } from "../../wizard/field-prompt.ts";
import { sortItemKeys } from "../../wizard/item-shape.ts";
import { itemTypes } from "../../wizard/item-types.ts";
import { askKpi } from "../../wizard/steps/kpis.ts";
import type { Wizard } from "../../wizard/wizard.ts";
import { type OpenPlanOptions, openPlan } from "./open-plan.ts";
import { reportChanges, runUntilAborted } from "./report-changes.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/** The functions that ask about special types of items. The questions about other types follow the schema. */
const itemForms: Readonly<Record<string, (wizard: Wizard, index: number) => Promise<void>>> = {
  kpis: askKpi,
};

/**
 * Asks about a new item, and adds it to the plan when all questions are answered.
 * @returns the exit code
 * @throws UserError if the item type does not exist
 */
export async function addItem(
  itemType: string,
  file: string | undefined,
  options: OpenPlanOptions,
  runtime: Runtime,
): Promise<number> {
  const all = itemTypes();
  if (itemType === "list") {
    runtime.stdout.write([...all].map(([name, place]) => `${name.padEnd(16)}${place}\n`).join(""));
    return EXIT_OK;
  }
  const place = all.get(itemType);
  if (place === undefined)
    throw userError("nothingToAdd", { what: itemType, guess: didYouMean(itemType, all.keys()) });
  const plan = await openPlan(file, options, runtime);
  const { wizard, words } = plan;
  const list = place.split(".");
  const field = fieldAt(`${place}[]`);
  if (field) wizard.say(fieldTexts(field, words).title, "title");
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  let added = false;
  const aborted = await runUntilAborted(async () => {
    added = await askForItem(wizard, list);
  });
  const nothingAdded = fillPlaceholders(words.advice.file.nothingAdded, { file: plan.file });
  if (aborted || !added) {
    runtime.stdout.write(`${aborted ? "\n" : ""}${nothingAdded}\n`);
    return aborted ? EXIT_INTERRUPTED : EXIT_OK;
  }
  reportChanges(writeDraftChanges(plan, runtime), nothingAdded, plan, runtime);
  await reportItemFindings([...list, length], plan, runtime);
  return EXIT_OK;
}

/** Asks about an item. Returns whether the questions were answered. */
async function askForItem(wizard: Wizard, list: readonly string[]): Promise<boolean> {
  const form = itemForms[list.join(".")];
  if (!form) return (await askItem(wizard, list)) !== undefined;
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  await wizard.questionnaire.run(async () => {
    wizard.restart();
    await form(wizard, length);
  });
  sortItemKeys(wizard, [...list, length]);
  return true;
}

async function reportItemFindings(
  path: readonly (string | number)[],
  plan: Awaited<ReturnType<typeof openPlan>>,
  runtime: Runtime,
): Promise<void> {
  const { wizard, words, linter } = plan;
  const { findings } = await linter.lintDraft(wizard.plan);
  const own = findings.filter((finding) => path.every((step, depth) => finding.path?.[depth] === step));
  if (own.length === 0) runtime.stdout.write(`${words.advice.lint.clean}\n`);
  else wizard.say([words.advice.lint.says, ...own.map(({ message }) => message)].join("\n"), "warning");
}
