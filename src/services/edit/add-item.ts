import type { Finding } from "../../diagnostics.ts";
import { didYouMean, userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { fieldAt } from "../../schema/plan-fields.ts";
import { askItem } from "../../wizard/ask-item.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import { fieldTexts } from "../../wizard/field-prompt.ts";
import { sortItemKeys } from "../../wizard/item-shape.ts";
import { itemTypes } from "../../wizard/item-types.ts";
import { askKpi } from "../../wizard/steps/kpis.ts";
import type { Wizard } from "../../wizard/wizard.ts";
import { openPlan } from "./open-plan.ts";
import { type PlanEdit, planEdit } from "./plan-edit.ts";
import { runUntilAborted } from "./run-until-aborted.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/** The functions that ask about special types of items. The questions about other types follow the schema. */
const itemForms: Readonly<Record<string, (wizard: Wizard, index: number) => Promise<void>>> = {
  kpis: askKpi,
};

/** The outcome of the questions about a new item. */
export type AddedItem =
  | { added: false; file: string; aborted: boolean }
  | ({ added: true; findings: readonly Finding[] } & PlanEdit);

/**
 * Returns the path of the list that contains the items of a type.
 * @throws UserError if the type does not exist
 */
export function itemListPath(itemType: string): string[] {
  const all = itemTypes();
  const place = all.get(itemType);
  if (place !== undefined) return place.split(".");
  throw userError("nothingToAdd", { what: itemType, guess: didYouMean(itemType, all.keys()) });
}

/**
 * Asks about a new item, adds it to the plan when all questions are answered, and lints it.
 * @param list the result of `itemListPath`
 * @throws UserError if the plan cannot be opened or written
 */
export async function addItem(
  list: readonly string[],
  file: string | undefined,
  conversation: Conversation,
  runtime: ServiceRuntime,
): Promise<AddedItem> {
  const plan = await openPlan(file, conversation, runtime);
  const { wizard, words, linter } = plan;
  const field = fieldAt(`${list.join(".")}[]`);
  if (field) wizard.say(fieldTexts(field, words).title, "title");
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  let added = false;
  const aborted = await runUntilAborted(async () => {
    added = await askForItem(wizard, list);
  });
  if (aborted || !added) return { added: false, file: plan.file, aborted };
  const edit = planEdit(plan, writeDraftChanges(plan, runtime));
  const item = [...list, length];
  const { findings } = await linter.lintDraft(wizard.plan);
  return {
    added: true,
    ...edit,
    findings: findings.filter(({ path }) => item.every((step, depth) => path?.[depth] === step)),
  };
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
