import { loadLocalization } from "../../formatting/localization.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { ResultStore } from "../../services/results/result-store.ts";

/** Returns a formatter for the values of a store's plan, in the plan's language. */
export async function formatterFor({ language, sections }: ResultStore): Promise<PlanFormatter> {
  return new PlanFormatter(await loadLocalization(language), sections);
}
