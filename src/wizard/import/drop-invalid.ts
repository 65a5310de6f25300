import { sectionNames } from "../../plan/sections.ts";
import { explainErrors } from "../../schema/validate-plan.ts";
import type { Draft } from "./import-draft.ts";

/** Takes out of the plan whatever its schemas refuse, and keeps it with what was left. */
export async function keepWhatFits(draft: Draft): Promise<void> {
  for (const section of sectionNames) {
    // Each round takes out at least one value, so that it ends.
    for (let value = draft.plan[section]; value !== undefined; value = draft.plan[section]) {
      const [refused] = await explainErrors(section, value, section);
      if (!refused) break;
      const path = [section, ...refused.at.slice(refused.at[0] === section ? 1 : 0)];
      draft.leave(path.join("."), textOf(takeOut(draft.plan, path)), "unfit");
    }
    if (draft.plan[section] !== undefined && isBare(draft.plan[section])) delete draft.plan[section];
  }
}

/** Removes what stands at a path, and hands it over. */
function takeOut(owner: unknown, path: readonly (string | number)[]): unknown {
  const [key = "", ...rest] = path;
  const holder = owner as Record<string | number, unknown>;
  if (rest.length > 0 && holder[key] !== undefined) return takeOut(holder[key], rest);
  const taken = holder[key];
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete holder[key];
  return taken;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(textOf).join("\n");
  return String(value ?? "");
}

function isBare(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
