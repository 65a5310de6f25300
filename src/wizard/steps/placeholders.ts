import type { PlanPath } from "../../diagnostics.ts";
import { isStarterPlaceholder } from "../starter-placeholders.ts";
import type { Wizard } from "../wizard.ts";

/**
 * Asks for every text in a part of a starter that is still an example.
 * @param except the second path segments to skip, such as `swot` in `situation.swot`
 */
export async function askPlaceholders(
  wizard: Wizard,
  path: PlanPath,
  except: readonly string[] = [],
): Promise<void> {
  for (const place of placeholderPaths(wizard.at(...path), path)) {
    const [, part] = place;
    if (
      except.includes(String(part)) ||
      wizard.questionnaire.asked.some(({ key }) => key === place.join("."))
    )
      continue;
    await wizard.askField(place, { always: true });
  }
}

/** Returns the paths of the starter's examples in a value, in document order. */
function placeholderPaths(value: unknown, path: PlanPath): PlanPath[] {
  if (isStarterPlaceholder(value)) return [path];
  // A list of texts is answered as a whole.
  if (Array.isArray(value) && value.some(isStarterPlaceholder)) return [path];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) =>
    placeholderPaths((value as Record<string | number, unknown>)[step], [...path, step]),
  );
}
