import type { PlanPath } from "../diagnostics.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, fieldKeys } from "../schema/plan-fields.ts";
import { fieldPathOf } from "./plan-draft.ts";
import { uniqueSlug } from "./slug.ts";
import type { Wizard } from "./wizard.ts";

/** The fields that an id can be derived from. The first one that the item has is used. */
const idSourceKeys = ["name", "statement", "description", "text", "platform"] as const;

/** Sets a unique id, derived from the item's name, if the item needs an id and has none. */
export function assignId(wizard: Wizard, path: PlanPath): void {
  const field = fieldAt(`${fieldPathOf(path)}.id`);
  if (field?.kind !== "id" || wizard.at(...path, "id") !== undefined) return;
  const label = idSourceKeys.map((key) => wizard.at(...path, key)).find((value) => typeof value === "string");
  const others = entitiesOf(wizard.plan, field.defines ?? "").map(({ id }) => id);
  wizard.set([...path, "id"], uniqueSlug(String(label ?? field.title), others));
}

/** Sorts the keys of a new item in the schema's order, regardless of the order of the questions. */
export function sortItemKeys(wizard: Wizard, path: PlanPath): void {
  wizard.set(path, sortKeys(wizard.at(...path), fieldPathOf(path)));
}

/**
 * Runs a function on an item that may be a plain text, such as a statement of the SWOT, or on a field in it.
 * Meanwhile the text is a mapping with a statement, so that other fields can be added. If none was added, it
 * becomes a text again.
 */
export async function withExpandedItem<Result>(
  wizard: Wizard,
  path: PlanPath,
  work: () => Promise<Result>,
): Promise<Result> {
  const item = textItemAbove(wizard, path);
  if (item === undefined) return work();
  wizard.set(item, { statement: wizard.at(...item) });
  assignId(wizard, item);
  try {
    return await work();
  } finally {
    const { id: _, ...fields } = wizard.at(...item) as Record<string, unknown>;
    if (Object.keys(fields).length > 1) sortItemKeys(wizard, item);
    else wizard.set(item, fields.statement);
  }
}

/** Returns the item on a path that is a plain text but could be a mapping with a statement. */
function textItemAbove(wizard: Wizard, path: PlanPath): PlanPath | undefined {
  return path
    .map((_, depth) => path.slice(0, depth + 1))
    .find(
      (item) =>
        typeof item.at(-1) === "number" &&
        typeof wizard.at(...item) === "string" &&
        fieldKeys(fieldPathOf(item)).includes("statement"),
    );
}

/** Returns a value with the keys of all its mappings in the schema's order. */
function sortKeys(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, place));
  if (typeof value !== "object" || value === null) return value;
  const keys = fieldKeys(place).filter((key) => key in value);
  const own = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, sortKeys(own[key], `${place}.${key}`)]));
}
