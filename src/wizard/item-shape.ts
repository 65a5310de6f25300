import type { PlanPath } from "../diagnostics.ts";
import { things } from "../plan/entities.ts";
import { fieldAt, fieldsOf } from "../schema/plan-fields.ts";
import { placeOf } from "./plan-draft.ts";
import { slugOf } from "./slug.ts";
import type { Wizard } from "./wizard.ts";

/** What an id is made of, where an item has it. */
const labels = ["name", "statement", "description", "text", "platform"] as const;

/** Gives an item an id that no other of its kind has, made of what it is called. */
export function giveId(wizard: Wizard, path: PlanPath): void {
  const field = fieldAt(`${placeOf(path)}.id`);
  if (field?.kind !== "id" || wizard.at(...path, "id") !== undefined) return;
  const label = labels.map((key) => wizard.at(...path, key)).find((value) => typeof value === "string");
  const others = things(wizard.plan, field.defines ?? "").map(({ id }) => id);
  wizard.set([...path, "id"], slugOf(String(label ?? field.title), others));
}

/** Puts the keys of a new item in the order in which plans are written, whatever was asked first. */
export function putInOrder(wizard: Wizard, path: PlanPath): void {
  wizard.set(path, inOrder(wizard.at(...path), placeOf(path)));
}

/**
 * Does something with an item, or with what is in it, that may be a text alone, such as a statement of the SWOT:
 * meanwhile it is a mapping that says the same, of which more can be said. Where nothing was, it is a text again.
 */
export async function writtenOut<Result>(
  wizard: Wizard,
  path: PlanPath,
  work: () => Promise<Result>,
): Promise<Result> {
  const item = textAbove(wizard, path);
  if (item === undefined) return work();
  wizard.set(item, { statement: wizard.at(...item) });
  giveId(wizard, item);
  try {
    return await work();
  } finally {
    const { id: _, ...said } = wizard.at(...item) as Record<string, unknown>;
    if (Object.keys(said).length > 1) putInOrder(wizard, item);
    else wizard.set(item, said.statement);
  }
}

/** The item on the way to a place that is a text, though it could be a mapping with a statement. */
function textAbove(wizard: Wizard, path: PlanPath): PlanPath | undefined {
  return path
    .map((_, depth) => path.slice(0, depth + 1))
    .find(
      (item) =>
        typeof item.at(-1) === "number" &&
        typeof wizard.at(...item) === "string" &&
        fieldsOf(placeOf(item)).includes("statement"),
    );
}

/** A mapping as plans are written: its keys, and those of the mappings in it, in the schema's order. */
function inOrder(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, place));
  if (typeof value !== "object" || value === null) return value;
  const keys = fieldsOf(place).filter((key) => key in value);
  const own = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, inOrder(own[key], `${place}.${key}`)]));
}
