import type { PlanPath } from "../diagnostics.ts";
import { fieldAt, fieldKeys, type PlanField } from "../schema/plan-fields.ts";
import { defaultFields } from "./default-fields.ts";
import { fieldPathOf } from "./plan-draft.ts";

/**
 * Returns the paths of an item's fields to ask about: the default fields, and the rest in the schema's order.
 */
export function itemFields(path: PlanPath): { first: PlanPath[]; rest: PlanPath[] } {
  const all = fieldPathsIn(path);
  const before = defaultFields[fieldPathOf(path)];
  if (before === undefined) return { first: all.filter((place) => !isItemList(place)), rest: [] };
  const nameOf = (place: PlanPath) => place.slice(path.length).join(".");
  const first = before.flatMap((name) => all.filter((place) => nameOf(place) === name));
  return { first, rest: all.filter((place) => !first.includes(place) && !isItemList(place)) };
}

/**
 * Returns the fields of a mapping and its nested mappings that hold an answer or a list. Required fields come
 * first.
 */
function fieldPathsIn(path: PlanPath): PlanPath[] {
  const fields = fieldKeys(fieldPathOf(path)).flatMap((key) => {
    const field = fieldAt(`${fieldPathOf(path)}.${key}`);
    return field ? [{ key, field }] : [];
  });
  const required = fields.filter(({ field }) => field.required);
  const rest = fields.filter(({ field }) => !field.required);
  return [...required, ...rest].flatMap(({ key, field }): PlanPath[] => {
    const below = [...path, key];
    if (field.kind === "object") return fieldPathsIn(below);
    return field.kind === "id" || field.kind === "constant" ? [] : [below];
  });
}

/**
 * Returns whether a field is a list of items. Unless it is a default field, it is filled in later, with
 * `smplan edit`.
 */
function isItemList(place: PlanPath): boolean {
  return isObjectList(fieldAt(fieldPathOf(place)));
}

/** Returns whether a field is a list of mappings, such as the steps of a scenario. */
export function isObjectList(field: PlanField | undefined): boolean {
  return field?.kind === "list" && field.item?.kind === "object";
}
