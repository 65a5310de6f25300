import type { PlanPath } from "../diagnostics.ts";
import { type Field, fieldAt, fieldsOf } from "../schema/plan-fields.ts";
import { usual } from "./default-fields.ts";
import { placeOf } from "./plan-draft.ts";

/** The places in an item that are asked about: those that are usual, and the rest in the schema's order. */
export function answersIn(path: PlanPath): { first: PlanPath[]; rest: PlanPath[] } {
  const all = placesIn(path);
  const before = usual[placeOf(path)];
  if (before === undefined) return { first: all.filter((place) => !isList(place)), rest: [] };
  const nameOf = (place: PlanPath) => place.slice(path.length).join(".");
  const first = before.flatMap((name) => all.filter((place) => nameOf(place) === name));
  return { first, rest: all.filter((place) => !first.includes(place) && !isList(place)) };
}

/** The places in a mapping that hold an answer each or a list of things: what must be said, then the rest. */
function placesIn(path: PlanPath): PlanPath[] {
  const fields = fieldsOf(placeOf(path)).flatMap((key) => {
    const field = fieldAt(`${placeOf(path)}.${key}`);
    return field ? [{ key, field }] : [];
  });
  const demanded = fields.filter(({ field }) => field.required);
  const rest = fields.filter(({ field }) => !field.required);
  return [...demanded, ...rest].flatMap(({ key, field }): PlanPath[] => {
    const below = [...path, key];
    if (field.kind === "object") return placesIn(below);
    return field.kind === "id" || field.kind === "constant" ? [] : [below];
  });
}

/** Lists of things that are not usual are asked about when the item is there, with `smplan edit`. */
function isList(place: PlanPath): boolean {
  return isListOfThings(fieldAt(placeOf(place)));
}

/** Whether a field holds things with answers of their own, such as the steps of a scenario. */
export function isListOfThings(field: Field | undefined): boolean {
  return field?.kind === "list" && field.item?.kind === "object";
}
