import type { PlanPath } from "../diagnostics.ts";
import { fieldAt, fieldKeys, type PlanField } from "../schema/plan-fields.ts";
import { defaultFields } from "./default-fields.ts";
import { fieldPathOf } from "./plan-draft.ts";

/** The places in an item that are asked about: those that are usual, and the rest in the schema's order. */
export function itemFields(path: PlanPath): { first: PlanPath[]; rest: PlanPath[] } {
  const all = fieldPathsIn(path);
  const before = defaultFields[fieldPathOf(path)];
  if (before === undefined) return { first: all.filter((place) => !isItemList(place)), rest: [] };
  const nameOf = (place: PlanPath) => place.slice(path.length).join(".");
  const first = before.flatMap((name) => all.filter((place) => nameOf(place) === name));
  return { first, rest: all.filter((place) => !first.includes(place) && !isItemList(place)) };
}

/** The places in a mapping that hold an answer each or a list of things: what must be said, then the rest. */
function fieldPathsIn(path: PlanPath): PlanPath[] {
  const fields = fieldKeys(fieldPathOf(path)).flatMap((key) => {
    const field = fieldAt(`${fieldPathOf(path)}.${key}`);
    return field ? [{ key, field }] : [];
  });
  const demanded = fields.filter(({ field }) => field.required);
  const rest = fields.filter(({ field }) => !field.required);
  return [...demanded, ...rest].flatMap(({ key, field }): PlanPath[] => {
    const below = [...path, key];
    if (field.kind === "object") return fieldPathsIn(below);
    return field.kind === "id" || field.kind === "constant" ? [] : [below];
  });
}

/** Lists of things that are not usual are asked about when the item is there, with `smplan edit`. */
function isItemList(place: PlanPath): boolean {
  return isObjectList(fieldAt(fieldPathOf(place)));
}

/** Whether a field holds things with answers of their own, such as the steps of a scenario. */
export function isObjectList(field: PlanField | undefined): boolean {
  return field?.kind === "list" && field.item?.kind === "object";
}
