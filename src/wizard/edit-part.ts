import type { PlanPath } from "../diagnostics.ts";
import { fieldAt, fieldKeys } from "../schema/plan-fields.ts";
import { askItem } from "./ask-item.ts";
import { askPlanField } from "./ask-plan-field.ts";
import { withExpandedItem } from "./item-shape.ts";
import { itemLabel, partLine, partTitle } from "./labels.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { PromptChoice } from "./prompter.ts";
import { countReferences } from "./reference-count.ts";
import type { Wizard } from "./wizard.ts";

/** The values of the menu commands. No key of the format begins with these characters. */
const ADD_ITEM = "+";
const REMOVE_ITEM = "-";
const DONE = "=";

/** Shows a part of a plan and lets the user change it, one answer after the other, until the user is done. */
export async function editPart(wizard: Wizard, path: PlanPath): Promise<void> {
  const kind = partKind(path);
  if (kind === "list") return editList(wizard, path);
  if (kind === "object") return withExpandedItem(wizard, path, () => editObject(wizard, path));
  await askPlanField(wizard, path);
}

function partKind(path: PlanPath): "list" | "object" | "answer" {
  const place = fieldPathOf(path);
  const field = typeof path.at(-1) === "number" ? fieldAt(`${place}[]`) : fieldAt(place);
  if (field?.kind === "object") return "object";
  return field?.kind === "list" && field.item?.kind === "object" ? "list" : "answer";
}

async function editObject(wizard: Wizard, path: PlanPath): Promise<void> {
  // Results may be given as the name of a file. The content of that file cannot be changed here.
  if (typeof wizard.at(...path) === "string") return;
  const place = fieldPathOf(path);
  const keys = fieldKeys(place).filter(
    (key) => !["id", "constant"].includes(fieldAt(`${place}.${key}`)?.kind ?? ""),
  );
  for (let chosen: string | undefined; ; ) {
    const choices = keys.map((key) => ({ value: key, name: partLine(wizard, [...path, key]) }));
    chosen = await chooseOne(wizard, partTitle(wizard, path), choices, chosen);
    if (chosen === undefined) return;
    await editPart(wizard, [...path, chosen]);
  }
}

async function editList(wizard: Wizard, path: PlanPath): Promise<void> {
  const { lists } = wizard.words.advice;
  for (let chosen: string | undefined; ; ) {
    const items = itemChoices(wizard, path);
    const choices = [...items, { value: ADD_ITEM, name: lists.add }];
    if (items.length > 0) choices.push({ value: REMOVE_ITEM, name: lists.remove });
    chosen = await chooseOne(wizard, partTitle(wizard, path), choices, chosen);
    if (chosen === undefined) return;
    if (chosen === ADD_ITEM) await askItem(wizard, path);
    else if (chosen === REMOVE_ITEM) await removeItem(wizard, path);
    else await editPart(wizard, [...path, Number(chosen)]);
  }
}

function itemChoices(wizard: Wizard, path: PlanPath): PromptChoice[] {
  const items = (wizard.at(...path) ?? []) as unknown[];
  return items.map((_, index) => ({ value: String(index), name: itemLabel(wizard, [...path, index]) }));
}

/** Removes an item that the user chooses, after a confirmation that shows how many references point to it. */
async function removeItem(wizard: Wizard, path: PlanPath): Promise<void> {
  const { lists } = wizard.words.advice;
  const chosen = await chooseOne(wizard, lists.which, itemChoices(wizard, path));
  if (chosen === undefined) return;
  const name = itemLabel(wizard, [...path, Number(chosen)]);
  const references = countReferences(wizard.plan, [...path, Number(chosen)]);
  const ask = references === 0 ? lists.sure({ name }) : lists.used({ count: references, name });
  if (!(await wizard.confirmOnce(ask))) return;
  wizard.set([...path, Number(chosen)], undefined);
  wizard.say(lists.removed({ name }), "note");
}

/**
 * Asks for a choice. Returns its value, or `undefined` if the user is done or goes back.
 * @param last the choice that the cursor starts on: the one chosen before
 */
async function chooseOne(
  wizard: Wizard,
  ask: string,
  choices: readonly PromptChoice[],
  last?: string,
): Promise<string | undefined> {
  const done = { value: DONE, name: wizard.words.advice.lists.done };
  const prompt = wizard.prompt({
    kind: "choice",
    question: ask,
    choices: [...choices, done],
    proposed: last,
  });
  const reply = await wizard.context.prompter.ask(prompt);
  return "typed" in reply && reply.typed !== DONE ? String(reply.typed) : undefined;
}
