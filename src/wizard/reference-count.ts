import type { PlanPath } from "../diagnostics.ts";
import { idReferences } from "../plan/references.ts";
import type { Sections } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { fieldPathOf, valueAtPath } from "./plan-draft.ts";

/** How many places of a plan point to a thing by its id. */
export function countReferences(plan: Readonly<object>, path: PlanPath): number {
  const { id } = (valueAtPath(plan, path) ?? {}) as { id?: string };
  const kind = fieldAt(`${fieldPathOf(path)}.id`)?.defines;
  if (id === undefined || kind === undefined) return 0;
  // A copy, for what is known of a plan is kept by its object, and this one is being written.
  return idReferences({ ...plan } as Sections).filter((pointer) => pointer.kind === kind && pointer.id === id)
    .length;
}
