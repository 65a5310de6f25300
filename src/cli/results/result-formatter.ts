import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { ResultStore } from "../../services/results/result-store.ts";

/** Returns a formatter for the values of a store's plan, in the plan's language. */
export async function formatterFor({ language, sections }: ResultStore): Promise<PlanFormatter> {
  const [words, metricNames] = await Promise.all([
    loadMessages("documents", language, { values: "as-is" }),
    loadMessages("metrics", language, { values: "as-is" }),
  ]);
  return new PlanFormatter({ language, words, metricNames }, sections);
}
