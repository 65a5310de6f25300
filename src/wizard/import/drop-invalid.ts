import { sectionNames } from "../../plan/sections.ts";
import { findSchemaErrors } from "../../schema/validate-plan.ts";
import type { ImportDraft } from "./import-draft.ts";

/** Removes all values from the plan that its schemas reject, and adds them to the leftovers. */
export async function dropInvalid(draft: ImportDraft): Promise<void> {
  for (const section of sectionNames) {
    // Each round removes at least one value, so the loop ends.
    for (let value = draft.plan[section]; value !== undefined; value = draft.plan[section]) {
      const [error] = await findSchemaErrors(section, value, section);
      if (!error) break;
      const path = [section, ...error.path.slice(error.path[0] === section ? 1 : 0)];
      draft.addLeftover(path.join("."), valueText(removeAt(draft.plan, path)), "unfit");
    }
    if (draft.plan[section] !== undefined && isEmptyObject(draft.plan[section])) delete draft.plan[section];
  }
}

/** Removes the value at a path and returns it. */
function removeAt(container: unknown, path: readonly (string | number)[]): unknown {
  const [key = "", ...rest] = path;
  const record = container as Record<string | number, unknown>;
  if (rest.length > 0 && record[key] !== undefined) return removeAt(record[key], rest);
  const removed = record[key];
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete record[key];
  return removed;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(valueText).join("\n");
  return String(value ?? "");
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
