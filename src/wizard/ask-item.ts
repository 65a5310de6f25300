import type { PlanPath } from "../diagnostics.ts";
import { formatList } from "../i18n/format-list.ts";
import { entitiesOf } from "../plan/entities.ts";
import { definitionPathOf } from "../plan/references.ts";
import { fieldAt, type PlanField } from "../schema/plan-fields.ts";
import { askPlanField } from "./ask-plan-field.ts";
import { fieldTexts } from "./field-prompt.ts";
import { isObjectList, itemFields } from "./item-fields.ts";
import { assignId, sortItemKeys } from "./item-shape.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";

/**
 * Asks for a new item of a list: first its default fields, then, if the user wants, the other fields. If the
 * user goes back at the first question or stops, the plan stays as it was.
 * @param known the values that the item already has; their fields are skipped
 * @returns the path of the item, or `undefined` if the user went back at the first question
 */
export async function askItem(
  wizard: Wizard,
  list: PlanPath,
  known: Readonly<Record<string, unknown>> = {},
): Promise<PlanPath | undefined> {
  const undo = wizard.draft.savepoint();
  const { length } = (wizard.at(...list) ?? []) as unknown[];
  const path = [...list, length];
  try {
    for (const [key, value] of Object.entries(known)) wizard.set([...path, key], value);
    if (await askItemFields(wizard, path, known)) {
      assignId(wizard, path);
      sortItemKeys(wizard, path);
      return path;
    }
  } catch (error) {
    undo();
    throw error;
  }
  undo();
  return undefined;
}

/** Asks the questions about an item. Returns whether the item now exists. */
async function askItemFields(
  wizard: Wizard,
  path: PlanPath,
  known: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { first, rest } = itemFields(path);
  const isOpen = (place: PlanPath) =>
    !(String(place[path.length]) in known) && canBeAnswered(wizard, fieldAt(fieldPathOf(place)));
  const queue = first.filter(isOpen);
  const more = rest.filter(isOpen);
  let offeredMore = more.length === 0;
  for (let index = 0; ; ) {
    const place = queue[index];
    if (place === undefined) {
      if (offeredMore) return wizard.at(...path) !== undefined;
      const wanted = await wantsMore(wizard, more);
      if (wanted === "back") index -= 1;
      else if (wanted === "no") return wizard.at(...path) !== undefined;
      else {
        offeredMore = true;
        queue.push(...more);
      }
    } else if (await askItemField(wizard, place)) index += 1;
    else index -= 1;
    if (index < 0) return false;
  }
}

function askItemField(wizard: Wizard, place: PlanPath): Promise<boolean> {
  const field = fieldAt(fieldPathOf(place));
  return isObjectList(field) ? askNestedItems(wizard, place) : askPlanField(wizard, place);
}

/**
 * Asks for the items of a list in an item, such as the steps of a scenario: one after the other, until the
 * user presses Enter without an answer. Returns `false` if the user went back.
 */
async function askNestedItems(wizard: Wizard, list: PlanPath): Promise<boolean> {
  const { words } = wizard;
  const { title, description } = fieldTexts(fieldAt(fieldPathOf(list)) as PlanField, words);
  wizard.say(`${title}. ${description}`);
  const enough = words.advice.lists.enough({ key: words.advice.menu.enter });
  for (;;) {
    const { length } = (wizard.at(...list) ?? []) as unknown[];
    const [lead, ...others] = itemFields([...list, length]).first;
    if (lead === undefined || !(await askPlanField(wizard, lead, { optional: true, notes: [enough] })))
      return false;
    if (wizard.at(...lead) === undefined) return true;
    await askRemainingFields(wizard, [...list, length], others);
  }
}

/** Asks for the remaining fields of an item. Removes the item if the user goes back to its first field. */
async function askRemainingFields(
  wizard: Wizard,
  path: PlanPath,
  others: readonly PlanPath[],
): Promise<void> {
  for (let index = 0; index < others.length; ) {
    const place = others[index] as PlanPath;
    const known = !canBeAnswered(wizard, fieldAt(fieldPathOf(place)));
    if (known || (await askItemField(wizard, place))) index += 1;
    else if (index === 0) return wizard.set(path, undefined);
    else index -= 1;
  }
  assignId(wizard, path);
}

/** Asks whether the user wants to fill in the other fields, too. */
function wantsMore(wizard: Wizard, more: readonly PlanPath[]): Promise<"yes" | "no" | "back"> {
  const { words } = wizard;
  const titles = more.flatMap((place) => {
    const field = fieldAt(fieldPathOf(place));
    return field ? [fieldTexts(field, words).title.toLocaleLowerCase(words.language)] : [];
  });
  const rest = words.advice.lists.rest({ what: formatList(new Set(titles), words.language) });
  return askYesOrNo(wizard, words.advice.lists.more, rest);
}

async function askYesOrNo(wizard: Wizard, question: string, note: string): Promise<"yes" | "no" | "back"> {
  const { yes, no } = wizard.words.wizard;
  const choices = [
    { value: "yes", name: yes },
    { value: "no", name: no },
  ];
  const prompt = wizard.prompt({ kind: "confirm", question, notes: [note], choices, proposed: "no" });
  const reply = await wizard.context.prompter.ask(prompt);
  if ("go" in reply) return "back";
  return reply.typed === "yes" ? "yes" : "no";
}

/**
 * Returns whether there is anything to choose from. In a plan without campaigns, no campaign can be chosen.
 */
function canBeAnswered(wizard: Wizard, field: PlanField | undefined): boolean {
  const refers = field?.item?.refers ?? field?.refers;
  if (field?.required || refers === undefined || definitionPathOf(refers) === undefined) return true;
  return entitiesOf(wizard.plan, refers).length > 0;
}
