import type { PlanPath } from "../diagnostics.ts";
import { fieldAt, fieldsOf } from "../schema/plan-fields.ts";
import { askItem } from "./ask-item.ts";
import { askPlace } from "./ask-plan-field.ts";
import { fill } from "./interpolate.ts";
import { writtenOut } from "./item-shape.ts";
import { labelOf, lineOf, titleOf } from "./labels.ts";
import { placeOf } from "./plan-draft.ts";
import type { Choice } from "./prompter.ts";
import { usesOf } from "./reference-count.ts";
import type { Wizard } from "./wizard.ts";

/** What a menu has besides the parts of a place. No key of the format begins so. */
const ADD = "+";
const REMOVE = "-";
const DONE = "=";

/** Lets the person look into a part of a plan and change it, one answer after the other, until they are done. */
export async function editPlace(wizard: Wizard, path: PlanPath): Promise<void> {
  const kind = kindAt(path);
  if (kind === "list") return editList(wizard, path);
  if (kind === "object") return writtenOut(wizard, path, () => editObject(wizard, path));
  await askPlace(wizard, path);
}

function kindAt(path: PlanPath): "list" | "object" | "answer" {
  const place = placeOf(path);
  const field = typeof path.at(-1) === "number" ? fieldAt(`${place}[]`) : fieldAt(place);
  if (field?.kind === "object") return "object";
  return field?.kind === "list" && field.item?.kind === "object" ? "list" : "answer";
}

async function editObject(wizard: Wizard, path: PlanPath): Promise<void> {
  // The name of a file with results stands for what is in it: there is nothing to be changed here.
  if (typeof wizard.at(...path) === "string") return;
  const place = placeOf(path);
  const keys = fieldsOf(place).filter(
    (key) => !["id", "constant"].includes(fieldAt(`${place}.${key}`)?.kind ?? ""),
  );
  for (let chosen: string | undefined; ; ) {
    const choices = keys.map((key) => ({ value: key, name: lineOf(wizard, [...path, key]) }));
    chosen = await choose(wizard, titleOf(wizard, path), choices, chosen);
    if (chosen === undefined) return;
    await editPlace(wizard, [...path, chosen]);
  }
}

async function editList(wizard: Wizard, path: PlanPath): Promise<void> {
  const { lists } = wizard.words.advice;
  for (let chosen: string | undefined; ; ) {
    const items = itemsOf(wizard, path);
    const choices = [...items, { value: ADD, name: lists.add }];
    if (items.length > 0) choices.push({ value: REMOVE, name: lists.remove });
    chosen = await choose(wizard, titleOf(wizard, path), choices, chosen);
    if (chosen === undefined) return;
    if (chosen === ADD) await askItem(wizard, path);
    else if (chosen === REMOVE) await removeOne(wizard, path);
    else await editPlace(wizard, [...path, Number(chosen)]);
  }
}

function itemsOf(wizard: Wizard, path: PlanPath): Choice[] {
  const items = (wizard.at(...path) ?? []) as unknown[];
  return items.map((_, index) => ({ value: String(index), name: labelOf(wizard, [...path, index]) }));
}

/** Takes an item out, after a yes that says what else names it. */
async function removeOne(wizard: Wizard, path: PlanPath): Promise<void> {
  const { lists } = wizard.words.advice;
  const chosen = await choose(wizard, lists.which, itemsOf(wizard, path));
  if (chosen === undefined) return;
  const name = labelOf(wizard, [...path, Number(chosen)]);
  const uses = usesOf(wizard.plan, [...path, Number(chosen)]);
  const ask = uses === 0 ? fill(lists.sure, { name }) : wizard.plural(uses, lists.used, { name });
  if (!(await wizard.sure(ask))) return;
  wizard.set([...path, Number(chosen)], undefined);
  wizard.say(fill(lists.removed, { name }), "note");
}

/** What was chosen; nothing where the person is done, or goes back. The cursor stands on what was chosen last. */
async function choose(
  wizard: Wizard,
  ask: string,
  choices: readonly Choice[],
  last?: string,
): Promise<string | undefined> {
  const done = { value: DONE, name: wizard.words.advice.lists.done };
  const prompt = wizard.prompt({ kind: "choice", ask, choices: [...choices, done], proposed: last });
  const reply = await wizard.setting.talker.put(prompt);
  return "typed" in reply && reply.typed !== DONE ? String(reply.typed) : undefined;
}
