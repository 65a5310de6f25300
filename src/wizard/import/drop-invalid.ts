import { sectionNames } from "../../plan/sections.ts";
import { findSchemaErrors } from "../../schema/validate-plan.ts";
import type { ImportDraft } from "./import-draft.ts";

/** Takes out of the plan whatever its schemas refuse, and keeps it with what was left. */
export async function dropInvalid(draft: ImportDraft): Promise<void> {
  for (const section of sectionNames) {
    // Each round takes out at least one value, so that it ends.
    for (let value = draft.plan[section]; value !== undefined; value = draft.plan[section]) {
      const [refused] = await findSchemaErrors(section, value, section);
      if (!refused) break;
      const path = [section, ...refused.path.slice(refused.path[0] === section ? 1 : 0)];
      draft.addLeftover(path.join("."), valueText(removeAt(draft.plan, path)), "unfit");
    }
    if (draft.plan[section] !== undefined && isEmptyObject(draft.plan[section])) delete draft.plan[section];
  }
}

/** Removes what stands at a path, and hands it over. */
function removeAt(owner: unknown, path: readonly (string | number)[]): unknown {
  const [key = "", ...rest] = path;
  const holder = owner as Record<string | number, unknown>;
  if (rest.length > 0 && holder[key] !== undefined) return removeAt(holder[key], rest);
  const taken = holder[key];
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete holder[key];
  return taken;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(valueText).join("\n");
  return String(value ?? "");
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
