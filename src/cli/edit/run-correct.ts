import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type RecordDecisionOptions, recordDecision } from "../../services/edit/record-decision.ts";

/** Records a decision about a KPI, and prints in the language of the plan that it is recorded. */
export async function runCorrect(
  kpi: string,
  path: string | undefined,
  options: RecordDecisionOptions,
  runtime: Runtime,
): Promise<void> {
  const { kpiName, file, planLanguage } = await recordDecision(kpi, path, options, runtime);
  const words = await loadMessages("performance", languageOf(planLanguage), { values: "as-is" });
  runtime.stdout.write(`${words.recorded({ kpi: kpiName, file })}\n`);
}
