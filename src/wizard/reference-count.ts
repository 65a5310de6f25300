import type { PlanPath } from "../diagnostics.ts";
import { idReferences } from "../plan/references.ts";
import type { Sections } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { fieldPathOf, valueAtPath } from "./plan-draft.ts";

/** Returns the number of references in a plan to the item at a path. */
export function countReferences(plan: Readonly<object>, path: PlanPath): number {
  const { id } = (valueAtPath(plan, path) ?? {}) as { id?: string };
  const kind = fieldAt(`${fieldPathOf(path)}.id`)?.defines;
  if (id === undefined || kind === undefined) return 0;
  // A copy, because the references of a plan are cached by its object, and this object is still changing.
  return idReferences({ ...plan } as Sections).filter((pointer) => pointer.kind === kind && pointer.id === id)
    .length;
}
