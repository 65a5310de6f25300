import type { PlanPath } from "../diagnostics.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, fieldKeys } from "../schema/plan-fields.ts";
import { fieldPathOf } from "./plan-draft.ts";
import { uniqueSlug } from "./slug.ts";
import type { Wizard } from "./wizard.ts";

/** What an id is made of, where an item has it. */
const idSourceKeys = ["name", "statement", "description", "text", "platform"] as const;

/** Gives an item an id that no other of its kind has, made of what it is called. */
export function assignId(wizard: Wizard, path: PlanPath): void {
  const field = fieldAt(`${fieldPathOf(path)}.id`);
  if (field?.kind !== "id" || wizard.at(...path, "id") !== undefined) return;
  const label = idSourceKeys.map((key) => wizard.at(...path, key)).find((value) => typeof value === "string");
  const others = entitiesOf(wizard.plan, field.defines ?? "").map(({ id }) => id);
  wizard.set([...path, "id"], uniqueSlug(String(label ?? field.title), others));
}

/** Puts the keys of a new item in the order in which plans are written, whatever was asked first. */
export function sortItemKeys(wizard: Wizard, path: PlanPath): void {
  wizard.set(path, sortKeys(wizard.at(...path), fieldPathOf(path)));
}

/**
 * Does something with an item, or with what is in it, that may be a text alone, such as a statement of the SWOT:
 * meanwhile it is a mapping that says the same, of which more can be said. Where nothing was, it is a text again.
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
    const { id: _, ...said } = wizard.at(...item) as Record<string, unknown>;
    if (Object.keys(said).length > 1) sortItemKeys(wizard, item);
    else wizard.set(item, said.statement);
  }
}

/** The item on the way to a place that is a text, though it could be a mapping with a statement. */
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

/** A mapping as plans are written: its keys, and those of the mappings in it, in the schema's order. */
function sortKeys(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, place));
  if (typeof value !== "object" || value === null) return value;
  const keys = fieldKeys(place).filter((key) => key in value);
  const own = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, sortKeys(own[key], `${place}.${key}`)]));
}
