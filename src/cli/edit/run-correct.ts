import { languageOf } from "../../i18n/languages.ts";
import { loadResultReportWords } from "../../i18n/performance.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
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
  const words = await loadResultReportWords(languageOf(planLanguage));
  runtime.stdout.write(`${fillPlaceholders(words.recorded, { kpi: kpiName, file })}\n`);
}
